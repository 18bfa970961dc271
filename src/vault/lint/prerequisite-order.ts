import { readingPaths } from '../paths.ts';
import { prerequisitesOf } from '../prerequisites.ts';
import type { VaultRule } from './rule.ts';

/** A reading path that has a note before one that it requires. */
export const prerequisiteOrder: VaultRule = function* (vault) {
  for (const { title, source, section, notes } of readingPaths(vault)) {
    for (const [index, note] of notes.entries()) {
      for (const required of prerequisitesOf(vault, note)) {
        if (notes.indexOf(required) <= index) continue;
        const { line, column } = section;
        const message = `the path “${title}” has “${note.title}” before “${required.title}”, which it requires`;
        yield { path: source.path, line, column, rule: 'prerequisite-order', severity: 'warning', message };
      }
    }
  }
};
