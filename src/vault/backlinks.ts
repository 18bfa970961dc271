import type { CompiledNote, LinkFact } from '../compile/compiled-note.ts';
import type { VaultPath } from '../compile/path.ts';
import { resolvedLinks } from './links.ts';
import type { Vault } from './vault.ts';

/** A note that links to another, with its links to it in the order of the text. */
export interface Backlink {
  readonly note: CompiledNote;
  readonly links: readonly LinkFact[];
}

const cache = new WeakMap<Vault, ReadonlyMap<VaultPath, readonly Backlink[]>>();

/** Who links to a note. A note's links to itself do not count; embeds and links in properties do. */
export function backlinksTo(vault: Vault, path: VaultPath): readonly Backlink[] {
  const index = cache.get(vault) ?? buildIndex(vault);
  cache.set(vault, index);
  return index.get(path) ?? [];
}

function buildIndex(vault: Vault): ReadonlyMap<VaultPath, readonly Backlink[]> {
  const index = new Map<VaultPath, Map<CompiledNote, LinkFact[]>>();
  for (const { note, link, target } of resolvedLinks(vault)) {
    if (target.kind !== 'note' || target.note === note) continue;
    const sources = index.get(target.note.path) ?? new Map<CompiledNote, LinkFact[]>();
    index.set(target.note.path, sources);
    const links = sources.get(note);
    if (links) links.push(link);
    else sources.set(note, [link]);
  }
  return new Map(
    [...index].map(([path, sources]) => [path, [...sources].map(([note, links]) => ({ note, links }))]),
  );
}
