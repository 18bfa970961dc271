import type { CompiledNote } from '../../compile/compiled-note.ts';
import { readingPaths } from '../paths.ts';
import type { VaultRule } from './rule.ts';

/** Parts that a bite (a note with a question) owes its reader. */
const parts: readonly (readonly [name: string, has: (note: CompiledNote) => boolean])[] = [
  ['its answer in one line (property answer)', ({ properties }) => properties.answer !== undefined],
  ['its objectives (property teaches)', ({ properties }) => (properties.teaches ?? []).length > 0],
  ['a unit', ({ properties }) => properties.unit !== undefined],
  ['cards', ({ cards }) => cards.length > 0],
  ['a source', ({ citations }) => citations.length > 0],
];

/** A bite that lacks one of its parts, or that no reading path leads to. */
export const incompleteBite: VaultRule = function* (vault) {
  const paths = readingPaths(vault);
  const onPath = new Set(paths.flatMap(({ notes }) => notes));
  for (const note of vault.notes.values()) {
    if (note.properties.question === undefined || note.properties.unit === undefined) continue;
    const missing = parts.filter(([, has]) => !has(note)).map(([name]) => name);
    if (paths.length > 0 && !onPath.has(note)) missing.push('a place on a reading path');
    if (missing.length === 0) continue;
    const message = `the bite lacks ${missing.join(', ')}`;
    yield { path: note.path, line: 1, column: 1, rule: 'incomplete-bite', severity: 'warning', message };
  }
};
