import type { ChartOf } from '../chart.ts';
import { numberAt, textAt, type Figure } from '../figure.ts';
import { formatterOf } from '../format.ts';
import { drawDots } from './dots.ts';
import { linear } from './scale.ts';
import { label, line, mark, round, spread, widthOf, type Drawing } from './svg.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One row: its points from left to right, and the words at its ends. */
interface Slope {
  readonly name: string;
  readonly points: readonly Point[];
  readonly first: string;
  readonly last: string;
  readonly quiet: boolean;
}

/** A line a row from column to column; where there is no room for that, a line of dots a row. */
export function drawSlope(figure: Figure, chart: ChartOf<'slope'>, width: number): Drawing {
  if (width < 480) return drawDots(figure, { ...chart, band: undefined }, width);
  const { rows } = figure;
  const right = Math.max(...rows.map((row) => widthOf(textAt(row, chart.label)))) + 62;
  const [left, top, bottom] = [44, 34, Math.max(220, rows.length * 24 + 40)];
  const all = rows.flatMap((row) => chart.values.flatMap((key) => numberAt(row, key) ?? []));
  const scale = linear(all, chart, [bottom - 12, top + 8]);
  const place = (s: number): number => left + (s * (width - left - right)) / (chart.values.length - 1);
  const slopes = slopesOf(figure, chart, (s, value) => ({ x: place(s), y: scale(value) }));
  const marks = heads(figure, chart, place).map(({ x, words, anchor }) =>
    label(x, 12, words, { anchor, class: 'q' }),
  );
  for (const s of chart.values.keys()) marks.push(line(place(s), top, place(s), bottom, 'grid'));
  const limits = [top, bottom] as const;
  const starts = spread(
    slopes.map(({ points }) => points[0]?.y ?? bottom),
    16,
    limits,
  );
  const ends = spread(
    slopes.map(({ points }) => points.at(-1)?.y ?? bottom),
    16,
    limits,
  );
  for (const [r, { name, points, first, last, quiet }] of slopes.entries()) {
    const paint = quiet ? 's0' : 's1';
    const path = points
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
      .join('');
    marks.push(mark('path', { d: path, class: `stroke ${paint}` }));
    for (const { x, y } of points) marks.push(mark('circle', { cx: x, cy: y, r: 3.5, class: paint }));
    const x = width - right + 10;
    const stressed = chart.accent.length > 0 && !quiet ? 'b' : undefined;
    marks.push(label(left - 10, (starts[r] ?? 0) + 4, first, { anchor: 'end', class: 'v' }));
    marks.push(label(x, (ends[r] ?? 0) + 4, last, { class: 'v' }));
    marks.push(label(x + 42, (ends[r] ?? 0) + 4, name, { class: stressed }));
  }
  return { height: bottom + 8, marks };
}

function slopesOf(
  { rows }: Figure,
  chart: ChartOf<'slope'>,
  at: (s: number, value: number) => Point,
): Slope[] {
  const formats = chart.values.map((key) => formatterOf({ rows }, key));
  return rows.map((row) => {
    const values = chart.values.map((key) => numberAt(row, key));
    const words = values.map((value, s) => (value === undefined ? '' : (formats[s]?.(row) ?? '')));
    const name = textAt(row, chart.label);
    return {
      name,
      points: values.flatMap((value, s) => (value === undefined ? [] : [at(s, value)])),
      first: words[0] ?? '',
      last: words.at(-1) ?? '',
      quiet: chart.accent.length > 0 && !chart.accent.includes(name),
    };
  });
}

/** What each column is, over its line. */
function heads({ columns }: Figure, { values }: ChartOf<'slope'>, place: (s: number) => number) {
  return values.map((key, s) => {
    const words = columns.find((column) => column.key === key)?.label ?? key;
    if (s === 0) return { x: 0, words, anchor: undefined };
    if (s < values.length - 1) return { x: place(s), words, anchor: 'middle' as const };
    return { x: place(s) + 30, words, anchor: 'end' as const };
  });
}
