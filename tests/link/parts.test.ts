import { expect, test } from 'vitest';
import { isHuge, isLarge, listSlugs } from '../../src/link/note-lists.ts';
import { partAt, partPath, partsOf } from '../../src/link/parts.ts';
import { slugSegment } from '../../src/vault/slug.ts';

const items = (count: number) => Array.from({ length: count }, (_, n) => n);

test('every item is in one part, at the place that the part names', () => {
  const parts = partsOf(items(401));
  expect(parts.map(({ number, first, last }) => [number, first, last])).toEqual([
    [1, 1, 200],
    [2, 201, 400],
    [3, 401, 401],
  ]);
  expect(parts.flatMap((part) => part.items)).toEqual(items(401));
  for (const item of [0, 199, 200, 400]) expect(parts[partAt(item) - 1]?.items).toContain(item);
});

test('a list that fits is one part, an empty one too', () => {
  expect(partsOf(items(200))).toHaveLength(1);
  expect(partsOf([])).toEqual([{ number: 1, first: 0, last: 0, items: [] }]);
});

test('no tag is called like a part', () => {
  expect([1, 2, 30].map(partPath)).toEqual(['', '~2/', '~30/']);
  expect(slugSegment('~2')).toBe('2');
});

test('units of like names get addresses of their own', () => {
  expect(listSlugs(['A b', 'A-b', '!?', 'Notes'])).toEqual(['a-b', 'a-b-2', 'notes', 'notes-2']);
});

test.for([
  [[46, 5], false, false],
  [[101], true, false],
  [Array.from({ length: 13 }, () => 1), true, false],
  [[300, 201], true, true],
] as const)('units of %j notes: large %s, huge %s', ([sizes, large, huge]) => {
  const units = sizes.map((size) => ({ notes: items(size) }));
  expect([isLarge(units), isHuge(units)]).toEqual([large, huge]);
});
