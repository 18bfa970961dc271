import { expect, test } from 'vitest';
import { formatterOf, tickText, withUnit } from '../../src/figure/format.ts';

const rows = (...values: readonly (number | null)[]) => ({
  rows: values.map((value) => ({
    cells: { a: { value, note: undefined, metric: undefined, sources: [] } },
    sources: [],
  })),
});

test.for([
  [
    [47, 72.6, null],
    ['47.0', '72.6'],
  ],
  [
    [70, 80],
    ['70', '80'],
  ],
  [
    [8000, 26_000],
    ['8,000', '26,000'],
  ],
  [
    [2024, 2029],
    ['2024', '2029'],
  ],
  [
    [0.14, 15],
    ['0.14', '15.00'],
  ],
  [[-4.25], ['−4.25']],
] as const)('the numbers %j are written %j', ([values, expected]) => {
  const format = formatterOf(rows(...values), 'a');
  expect(values.flatMap((value) => (value === null ? [] : [format(value)]))).toEqual(expected);
});

test.for([
  ['15', 'USD', '$15'],
  ['−15', 'USD', '−$15'],
  ['80', '%', '80%'],
  ['27', '×', '27×'],
  ['12', 's', '12 s'],
  ['12', undefined, '12'],
] as const)('%s %s is %s', ([text, unit, expected]) => {
  expect(withUnit(text, unit)).toBe(expected);
});

test('ticks', () => {
  expect([10_000, -20, 0.5].map(tickText)).toEqual(['10,000', '−20', '0.5']);
});
