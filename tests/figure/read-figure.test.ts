import { describe, expect, test } from 'vitest';
import { numbersIn, sourcesOf } from '../../src/figure/figure.ts';
import { readFigure } from '../../src/figure/read-figure.ts';

const good = `title: One exam, two ways to count
alt: Two bars.
sources: openai2024
harness: Measured by OpenAI
asOf: 2024-09
facts: [o1-aime]
chart: { kind: bars, label: rule, values: [score], max: 100 }
columns:
  - { key: rule, label: How it was counted }
  - { key: score, label: AIME 2024, unit: '%', metric: pass@1, source: [column2024] }
rows:
  - { rule: One answer, score: 74.4, source: row2024 }
  - { rule: Majority, score: { value: 83.3, note: of 64, source: cell2024 } }
  - { rule: Unknown, score: null }
`;

test('a data file is a figure', () => {
  const { figure, problems } = readFigure('data/a.chart', good);
  expect(problems).toEqual([]);
  expect(figure).toMatchObject({
    title: 'One exam, two ways to count',
    sources: ['openai2024'],
    asOf: '2024-09',
    chart: { kind: 'bars', values: ['score'], accent: [] },
    columns: [{ key: 'rule' }, { key: 'score', unit: '%', metric: 'pass@1' }],
  });
  expect(figure?.rows[1]?.cells.score).toEqual({
    value: 83.3,
    digits: 1,
    note: 'of 64',
    metric: undefined,
    sources: ['cell2024'],
  });
  expect(figure && sourcesOf(figure)).toEqual(['openai2024', 'column2024', 'row2024', 'cell2024']);
  expect(figure && numbersIn(figure, (text) => (text.match(/\d+/gu) ?? []).map(Number))).toEqual([
    74.4, 83.3, 64,
  ]);
});

describe('what is wrong is named with its place', () => {
  test.for([
    ['chart: { kind: bars', 'chart: { kind: pie', '7:16', /kind/u],
    ['label: rule, values', 'label: rul, values', '7:8', /no column rul$/u],
    ['score: 74.4', 'scor: 74.4', '12:31', /no column scor$/u],
    ['score: 74.4', 'score: [1]', '12:32', /is no value/u],
    ['alt: Two bars.\n', '', '1:1', /alt/u],
    ['alt: Two bars.', 'alt: Two bars.\nslots: 3', '1:1', /slots/u],
    ['columns:', 'columns: [', '9:3', /./u],
  ] as const)('%s as %s', ([from, to, place, message]) => {
    const { figure, problems } = readFigure('a.chart', good.replace(from, to));
    expect(figure).toBeUndefined();
    expect(problems.map(({ line, column }) => `${String(line)}:${String(column)}`)).toContain(place);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  test.for(['', '[]', '42', 'a: *b', '{'])('%j is no figure and throws nothing', (source) => {
    const { figure, problems } = readFigure('a.chart', source);
    expect(figure).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});
