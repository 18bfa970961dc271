import type { CompiledNote } from '../../compile/compiled-note.ts';
import { resolvedLinks } from '../links.ts';
import type { Vault } from '../vault.ts';

const cache = new WeakMap<Vault, ReadonlyMap<CompiledNote, ReadonlySet<CompiledNote>>>();

/** The notes that each note leads to by links and embeds; itself left out. */
export function noteGraph(vault: Vault): ReadonlyMap<CompiledNote, ReadonlySet<CompiledNote>> {
  const known = cache.get(vault) ?? build(vault);
  cache.set(vault, known);
  return known;
}

function build(vault: Vault): Map<CompiledNote, Set<CompiledNote>> {
  const graph = new Map<CompiledNote, Set<CompiledNote>>(
    [...vault.notes.values()].map((note) => [note, new Set()]),
  );
  for (const { note, target } of resolvedLinks(vault))
    if (target.kind === 'note' && target.note !== note) graph.get(note)?.add(target.note);
  return graph;
}

/** Notes that no other note leads to and that lead to none. */
export function orphans(vault: Vault): ReadonlySet<CompiledNote> {
  const graph = noteGraph(vault);
  const named = new Set([...graph.values()].flatMap((targets) => [...targets]));
  const alone = [...graph].filter(([note, targets]) => targets.size === 0 && !named.has(note));
  return new Set(alone.map(([note]) => note));
}
