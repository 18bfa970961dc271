import type { BibliographyEntry, BibliographyProblem } from '../../bibliography/bibliography.ts';
import type { CompiledNote } from '../../compile/compiled-note.ts';
import type { VaultPath } from '../../compile/path.ts';
import type { FigureFile } from '../../figure/figure.ts';
import type { CheckedFact } from '../facts.ts';
import type { Attachment } from '../vault.ts';

/** What a vault holds besides notes, and what only the disk knows of its files. */
export interface Library {
  readonly attachments: readonly Attachment[];
  readonly figures: readonly FigureFile[];
  readonly facts: readonly CheckedFact[];
  readonly bibliography: {
    readonly path: string | undefined;
    readonly entries: readonly BibliographyEntry[];
    readonly problems: readonly BibliographyProblem[];
  };
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly changed: ReadonlyMap<VaultPath, string>;
  /** Absolute path on disk, and the path in the vault as the disk spells it. */
  readonly files: ReadonlyMap<VaultPath, { readonly file: string; readonly source: string }>;
}

/** What the loaders of the vault leave for the pages. */
export interface Loaded {
  /** Every note and canvas, in alphabetical order of their paths. */
  readonly notes: ReadonlyMap<VaultPath, CompiledNote>;
  readonly library: Library;
}

const place = Symbol.for('loaded-vault');
const shared = globalThis as { [place]?: { readonly parts: Partial<Loaded>; readonly digests: Digests } };

type Digests = Readonly<Partial<Record<keyof Loaded, string>>>;

/**
 * Leaves a part of the vault for the pages, which run in the same process but need not share a module with the loaders: what stands
 * in Astro's content store is written, bundled, read and parsed with every build. What its digest says to be the same stays.
 */
export function handOver<Part extends keyof Loaded>(part: Part, digest: string, value: Loaded[Part]): void {
  const { parts = {}, digests = {} } = shared[place] ?? {};
  if (digests[part] === digest) return;
  shared[place] = { parts: { ...parts, [part]: value }, digests: { ...digests, [part]: digest } };
}

/** Changes with what was handed over. */
export function loadedVersion(): string {
  return JSON.stringify(shared[place]?.digests ?? {});
}

/** The vault as last handed over: the same object as long as nothing of it changes. @throws where it was not loaded. */
export function takeOver(): Loaded {
  const parts = shared[place]?.parts ?? {};
  if (!isWhole(parts)) throw new Error('the pages are made in the process that loaded the vault');
  return parts;
}

function isWhole(parts: Partial<Loaded>): parts is Loaded {
  return parts.notes !== undefined && parts.library !== undefined;
}
