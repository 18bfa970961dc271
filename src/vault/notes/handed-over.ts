import type { CompiledNote } from '../../compile/compiled-note.ts';
import type { VaultPath } from '../../compile/path.ts';

/** Every note and canvas of the vault as the loader left them. */
export type LoadedNotes = ReadonlyMap<VaultPath, CompiledNote>;

const place = Symbol.for('vault-notes');
const shared = globalThis as { [place]?: LoadedNotes };

/**
 * Leaves the notes for the pages, which run in the same process but share no module with the loader. In Astro's content
 * store stand their digests alone: what stands there is written, bundled, read and parsed with every build.
 */
export function handOver(notes: LoadedNotes): void {
  shared[place] = notes;
}

/** The notes as last handed over. @throws where nothing was loaded. */
export function takeOver(): LoadedNotes {
  const notes = shared[place];
  if (notes === undefined) throw new Error('the pages are made in the process that loaded the vault');
  return notes;
}
