import { claimsOf } from '../claims.ts';
import type { VaultRule } from './rule.ts';

/** In a vault that keeps references: a sentence of a course's note that states a figure, a date, a price or a comparison and names no source. */
export const uncitedFigure: VaultRule = function* (vault) {
  if (vault.bibliography.path === undefined) return;
  const isCourse = [...vault.notes.values()].some(({ properties }) => properties.unit !== undefined);
  for (const note of vault.notes.values()) {
    const { path, properties } = note;
    if (properties.unit === undefined && !(isCourse && path === vault.home)) continue;
    for (const { claim, support } of claimsOf(vault, note)) {
      if (support !== 'none') continue;
      const { line, column, text, figures, place } = claim;
      const what = figures.length > 0 ? figures.join(', ') : 'a comparison';
      const suggestion =
        place === 'text'
          ? 'cite it in the sentence, or mark it %%own arithmetic%% or %%common knowledge%%'
          : 'repeat a figure that a cited sentence of the note states';
      const message = `no source for ${what} in “${shorten(text)}”`;
      yield { path, line, column, rule: 'uncited-figure', severity: 'warning', message, suggestion };
    }
  }
};

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 89).trimEnd()}…`;
}
