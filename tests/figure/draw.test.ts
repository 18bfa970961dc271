import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { drawFigure, widths } from '../../src/figure/draw/index.ts';
import { spread, widthOf, wrap } from '../../src/figure/draw/svg.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { readFigure } from '../../src/figure/read-figure.ts';

const columns = `columns:
  - { key: name, label: Name }
  - { key: a, label: First, unit: '%' }
  - { key: b, label: Second, unit: USD }
  - { key: c, label: Third }
  - { key: date, label: When }
  - { key: go, label: Go }
`;
const rows = `rows:
  - { name: Alpha & <b>, a: 79.8, b: 1.5, c: 10, date: 2024-09-12, go: next }
  - { name: Beta, a: 9, b: 12, c: null, date: 2025-01, go: Stop here }
  - { name: Gamma, a: null, b: 200, c: 30, date: '2026', go: next }
`;
const charts = {
  bars: 'kind: bars, label: name, values: [a, b], accent: [Beta]',
  'bars of one': 'kind: bars, label: name, values: [a], max: 100, accent: [Beta]',
  dots: 'kind: dots, label: name, values: [a, b, c], band: c',
  slope: 'kind: slope, label: name, values: [a, b], accent: [Beta]',
  lines: 'kind: lines, x: b, values: [a, c], logX: true, xLabel: Dollars, yLabel: Per cent',
  scatter: 'kind: scatter, label: name, x: b, y: a, logX: true, accent: [Alpha & <b>]',
  timeline: 'kind: timeline, date: date, label: name, lane: go, accent: [Beta]',
  flow: 'kind: flow, label: name, in: go, out: date, note: go',
  tree: 'kind: tree, ask: name, yes: go, no: date',
};

function figure(chart: string): Figure {
  const read = readFigure('a.chart', `title: T\nalt: A\nchart: { ${chart} }\n${columns}${rows}`);
  expect(read.problems).toEqual([]);
  return read.figure!;
}

describe.for(Object.entries(charts))('%s', ([, chart]) => {
  const svg = drawFigure(figure(chart));

  test('is drawn once for each width, at its own size', () => {
    const sizes = [
      ...svg.matchAll(/<svg class="(\w+)" width="(\d+)" height="(\d+)" viewBox="0 0 (\d+) (\d+)"/gu),
    ];
    expect(sizes.map(([, name, width]) => [name, Number(width)])).toEqual(Object.entries(widths));
    for (const [, , width, height, boxWidth, boxHeight] of sizes) {
      expect([boxWidth, boxHeight]).toEqual([width, height]);
      expect(Number(height)).toBeGreaterThan(20);
    }
  });

  test('has numbers everywhere, and no style of its own', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=|<script|<b>/u);
  });

  test('keeps every mark inside its height', () => {
    for (const [, height, marks = ''] of svg.matchAll(/height="(\d+)" viewBox[^>]*>([\s\S]*?)<\/svg>/gu)) {
      const ys = [...marks.matchAll(/ c?y="(-?[\d.]+)"/gu)].map(([, y]) => Number(y));
      expect(Math.max(...ys)).toBeLessThanOrEqual(Number(height));
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    }
  });

  test('parses back to itself', () => {
    const names: string[] = [];
    const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
      names.push(node.nodeName);
      for (const child of node.childNodes ?? []) walk(child as never);
    };
    walk(parseFragment(svg));
    expect(new Set(names)).toEqual(
      new Set([
        '#document-fragment',
        'svg',
        ...new Set([...svg.matchAll(/<(\w+)/gu)].map(([, name]) => name!)),
        '#text',
      ]),
    );
  });
});

test('what the chart says stands in it as words', () => {
  expect(drawFigure(figure(charts.bars))).toMatch(/>Alpha &amp; &lt;b&gt;<.*>79.8% First<.*>\$12</su);
  expect(drawFigure(figure(charts.tree))).toMatch(/>Stop here</u);
  expect(drawFigure({ ...figure(charts.bars), chart: undefined })).toBe('');
});

test('any numbers are drawn', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
  const record = fc.record({ a: value, b: fc.double({ min: 1e-3, max: 1e6, noNaN: true }), c: value });
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...Object.values(charts)),
      (values, chart) => {
        const { figure: any } = readFigure(
          'a.chart',
          JSON.stringify({
            title: 'T',
            alt: 'A',
            chart: parseFlow(chart),
            columns: ['name', 'a', 'b', 'c', 'date', 'go'].map((key) => ({ key, label: key })),
            rows: values.map((row, index) => ({
              ...row,
              name: `row ${String(index)}`,
              date: '2025-01',
              go: 'next',
            })),
          }),
        );
        expect(drawFigure(any!)).not.toMatch(/NaN|undefined|Infinity/u);
      },
    ),
    { seed: 7, numRuns: 150 },
  );
});

function parseFlow(chart: string): unknown {
  const { figure: read } = readFigure('a.chart', `title: T\nalt: A\nchart: { ${chart} }\n${columns}${rows}`);
  return read!.chart;
}

test('labels are pushed apart, and stay inside', () => {
  expect(spread([10, 12, 50], 16, [0, 100])).toEqual([10, 26, 50]);
  expect(spread([90, 95, 99], 16, [0, 100])).toEqual([68, 84, 100]);
  expect(spread([50, 10], 16, [0, 100])).toEqual([50, 10]);
});

test('words are cut where they fit', () => {
  const lines = wrap('several words that do not fit on one line of this width', 120);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe('several words that do not fit on one line of this width');
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(120);
});
