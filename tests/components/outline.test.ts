import { expect, test } from 'vitest';
import { itemsAround } from '../../src/components/outline.ts';

const items = (count: number) => Array.from({ length: count }, (_, n) => n);

test('a short list is shown whole', () => {
  const all = items(30);
  expect(itemsAround(all, 29)).toEqual({ before: 0, items: all, after: 0 });
});

test.for([
  [0, 0, 9979],
  [10, 0, 9979],
  [5000, 4990, 4989],
  [9999, 9979, 0],
])('of 10,000 items, 21 around number %i are shown', ([at = 0, before = 0, after = 0]) => {
  const shown = itemsAround(items(10_000), at);
  expect([shown.before, shown.after]).toEqual([before, after]);
  expect(shown.items).toHaveLength(21);
  expect(shown.items).toContain(at);
});
