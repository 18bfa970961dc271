import type { CompiledNote } from '../compile/compiled-note.ts';
import { readingPaths } from '../vault/paths.ts';
import { prerequisitesOf } from '../vault/prerequisites.ts';
import type { Vault } from '../vault/vault.ts';
import { noteHref } from './note-href.ts';
import type { Link, Nearby } from './views.ts';

const cache = new WeakMap<Vault, ReadonlyMap<CompiledNote, readonly CompiledNote[]>>();

/** Where a note stands on the map: what it needs, what needs it, and its neighbours on the longest reading path. */
export function nearbyOf(vault: Vault, note: CompiledNote): Nearby {
  const linkTo = (other: CompiledNote): Link => ({ title: other.title, href: noteHref(vault, other) });
  const known = cache.get(vault) ?? dependents(vault);
  cache.set(vault, known);
  const [path] = [...readingPaths(vault)].sort((a, b) => b.notes.length - a.notes.length);
  const at = path?.notes.indexOf(note) ?? -1;
  const beside = at === -1 ? [] : [path?.notes[at - 1], path?.notes[at + 1]];
  const [before, after] = beside.map((other) => other && linkTo(other));
  return {
    needs: prerequisitesOf(vault, note).map(linkTo),
    leadsTo: (known.get(note) ?? []).map(linkTo),
    before,
    after,
  };
}

function dependents(vault: Vault): Map<CompiledNote, CompiledNote[]> {
  const found = new Map<CompiledNote, CompiledNote[]>();
  for (const note of vault.notes.values()) {
    for (const needed of prerequisitesOf(vault, note)) {
      const known = found.get(needed);
      if (known) known.push(note);
      else found.set(needed, [note]);
    }
  }
  return found;
}
