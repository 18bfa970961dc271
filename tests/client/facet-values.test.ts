import { expect, test } from 'vitest';
import { facetValues } from '../../src/client/search/facet-values.ts';
import type { Units } from '../../src/client/search/units.ts';

const units: Units = {
  number: (title) => (title === 'Start' ? 1 : undefined),
  compare: (a, b) => ['Start', 'Next'].indexOf(a) - ['Start', 'Next'].indexOf(b),
};
const facets = {
  counts: { unit: { Next: 5, Start: 1 }, kind: {}, tag: { rare: 2, often: 1, none: 0 } },
  totals: { unit: { Next: 9, Start: 9 }, kind: {}, tag: { rare: 2, often: 40, none: 50 } },
};
const shown = (facet: 'unit' | 'kind' | 'tag', ...chosen: string[]) =>
  facetValues(facets, units, facet, chosen).map(({ label, count }) => [label, count]);

test('units stand in reading order with their numbers', () => {
  expect(shown('unit')).toEqual([
    ['1 Start', 1],
    ['Next', 5],
  ]);
});

test('tags stand by their use in the whole course; those that would show nothing are left out, unless chosen', () => {
  expect(shown('tag')).toEqual([
    ['often', 1],
    ['rare', 2],
  ]);
  expect(shown('tag', 'none', 'constructor')[0]).toEqual(['none', 0]);
  expect(shown('tag', 'constructor').at(-1)).toEqual(['constructor', 0]);
  expect(shown('kind')).toEqual([]);
});
