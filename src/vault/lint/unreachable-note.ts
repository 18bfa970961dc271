import type { CompiledNote } from '../../compile/compiled-note.ts';
import type { Vault } from '../vault.ts';
import { noteGraph, orphans } from './note-graph.ts';
import type { VaultRule } from './rule.ts';

/** A note that no way of links from the home note leads to. Orphans have a rule of their own. */
export const unreachableNote: VaultRule = function* (vault) {
  const reached = reachable(vault);
  if (reached === undefined) return;
  const alone = orphans(vault);
  for (const note of vault.notes.values()) {
    if (reached.has(note) || alone.has(note)) continue;
    const message = 'no way of links leads here from the home note';
    yield { path: note.path, line: 1, column: 1, rule: 'unreachable-note', severity: 'info', message };
  }
};

/** Notes that links lead to from home, it included; undefined in a vault without a home note. */
function reachable(vault: Vault): ReadonlySet<CompiledNote> | undefined {
  const home = vault.home === undefined ? undefined : vault.notes.get(vault.home);
  if (!home) return undefined;
  const graph = noteGraph(vault);
  const reached = new Set([home]);
  for (const note of reached) for (const next of graph.get(note) ?? []) reached.add(next);
  return reached;
}
