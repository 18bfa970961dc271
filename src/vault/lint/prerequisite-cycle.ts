import type { CompiledNote } from '../../compile/compiled-note.ts';
import { prerequisitesOf } from '../prerequisites.ts';
import type { Vault } from '../vault.ts';
import type { VaultRule } from './rule.ts';

/** A note that, by its prerequisites, must be read before itself. */
export const prerequisiteCycle: VaultRule = function* (vault) {
  for (const note of vault.notes.values()) {
    const way = wayBack(vault, note);
    if (way === undefined) continue;
    const names = [...way, note].map(({ title }) => title).join(' → ');
    const message = `its prerequisites lead back to it: ${names}`;
    yield { path: note.path, line: 1, column: 1, rule: 'prerequisite-cycle', severity: 'error', message };
  }
};

/** The shortest chain of prerequisites from a note to itself; undefined when there is none. */
function wayBack(vault: Vault, start: CompiledNote): CompiledNote[] | undefined {
  const queue: CompiledNote[][] = [[start]];
  const seen = new Set<CompiledNote>();
  for (const way of queue) {
    for (const next of prerequisitesOf(vault, way.at(-1) ?? start)) {
      if (next === start) return way;
      if (!seen.has(next)) queue.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
