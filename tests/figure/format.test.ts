import { expect, test } from 'vitest';
import { readFigure } from '../../src/figure/read-figure.ts';
import { formatterOf, tickText, withUnit } from '../../src/figure/format.ts';

test.for([
  ['47, 72.6, null', ['47', '72.6', '']],
  ['47.0, 72.6', ['47.0', '72.6']],
  ['8000, 26000', ['8,000', '26,000']],
  ['2024, 2029', ['2024', '2029']],
  ['0.14, 15', ['0.14', '15']],
  ['-4.25, 1e3, 0.123456', ['−4.25', '1000', '0.1235']],
] as const)('the numbers %s are written %j', ([values, expected]) => {
  const rows = values.split(', ').map((value) => `  - { a: ${value} }\n`);
  const { figure, problems } = readFigure(
    'a.chart',
    `title: T\nalt: A\ncolumns: [{ key: a, label: A }]\nrows:\n${rows.join('')}`,
  );
  expect(problems).toEqual([]);
  expect(figure?.rows.map(formatterOf(figure, 'a'))).toEqual(expected);
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
