import type { CompiledNote } from '../compile/compiled-note.ts';
import { resolvedLinks } from './links.ts';
import type { Vault } from './vault.ts';

const cache = new WeakMap<Vault, ReadonlyMap<CompiledNote, readonly CompiledNote[]>>();

/** The notes that a note's property `requires` names. */
export function prerequisitesOf(vault: Vault, note: CompiledNote): readonly CompiledNote[] {
  const known = cache.get(vault) ?? collect(vault);
  cache.set(vault, known);
  return known.get(note) ?? [];
}

function collect(vault: Vault): Map<CompiledNote, CompiledNote[]> {
  const found = new Map<CompiledNote, CompiledNote[]>();
  for (const { note, link, target } of resolvedLinks(vault)) {
    if (link.syntax !== 'property' || target.kind !== 'note') continue;
    if (note.properties.requires?.some((text) => text.includes(link.source)) !== true) continue;
    found.set(note, [...(found.get(note) ?? []), target.note]);
  }
  return found;
}
