import type { ChartOf } from '../chart.ts';
import { numberAt, textAt, type Figure } from '../figure.ts';
import { formatterOf, tickText } from '../format.ts';
import { linear, type Scale } from './scale.ts';
import { dot, label, line, mark, widthOf, type Drawing } from './svg.ts';

type DotChart = Pick<ChartOf<'dots'>, 'label' | 'values' | 'band' | 'min' | 'max'>;

interface DotRow {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** Half-width of the interval that chance alone explains. */
  readonly half: number | undefined;
  /** The values in words, for the end of the line. */
  readonly words: string;
}

/** One line a row, one sign a series; a band shows how far chance alone may move a value. */
export function drawDots(figure: Figure, chart: DotChart, width: number): Drawing {
  const rows = rowsOf(figure, chart);
  const beside = Math.max(...rows.map(({ name }) => widthOf(name))) + 16;
  const stacked = beside >= width * 0.38;
  const left = stacked ? 8 : beside;
  const right = width - Math.max(...rows.map(({ words }) => widthOf(words))) - 14;
  const scale = linear(rows.flatMap(extremes), chart, [left, right]);
  const names = chart.values.map((key) => figure.columns.find((column) => column.key === key)?.label ?? key);
  const { marks, height: top } = key(names, width);
  const step = stacked ? 42 : 27;
  const bottom = top + rows.length * step + 4;
  for (const tick of scale.ticks) {
    marks.push(line(scale(tick), top, scale(tick), bottom, 'grid'));
    marks.push(label(scale(tick), bottom + 16, tickText(tick), { anchor: 'middle', class: 'q' }));
  }
  for (const [r, row] of rows.entries()) {
    const y = top + r * step + (stacked ? 30 : 16);
    marks.push(stacked ? label(0, y - 14, row.name) : label(left - 14, y + 4, row.name, { anchor: 'end' }));
    marks.push(...signs(row, scale, y));
    marks.push(label(width, y + 4, row.words, { anchor: 'end', class: 'v' }));
  }
  return { height: bottom + 24, marks };
}

function rowsOf({ rows }: Figure, { label: name, values, band }: DotChart): DotRow[] {
  const formats = values.map((column) => formatterOf({ rows }, column));
  return rows.map((row) => {
    const own = values.map((column) => numberAt(row, column));
    const words = own.map((value, s) => (value === undefined ? 'n/a' : formats[s]?.(row))).join(' · ');
    const half = band === undefined ? undefined : numberAt(row, band);
    return { name: textAt(row, name), values: own, half, words };
  });
}

function extremes({ values, half = 0 }: DotRow): number[] {
  return values.flatMap((value) => (value === undefined ? [] : [value - half, value + half]));
}

/** A row's bands, the line that joins its values, and the signs on it, the first series on top. */
function signs({ values, half }: DotRow, scale: Scale, y: number): string[] {
  const known = [...values.entries()].flatMap(([s, value]) => (value === undefined ? [] : [{ s, value }]));
  const bands = known.flatMap(({ s, value }) => {
    if (half === undefined) return [];
    const [from, to] = [scale(value - half), scale(value + half)];
    const box = { x: from, y: y + (s % 2 === 0 ? -7 : 1), width: to - from, height: 6 };
    return [mark('rect', { ...box, class: `band s${String(s + 1)}` })];
  });
  const x = known.map(({ value }) => scale(value));
  const joint = x.length > 1 ? [line(Math.min(...x), y, Math.max(...x), y, 'axis')] : [];
  return [...bands, ...joint, ...known.reverse().map(({ s, value }) => dot(s, scale(value), y))];
}

/** The signs and what they stand for, in a line or more at the top. */
function key(names: readonly string[], width: number): { marks: string[]; height: number } {
  if (names.length < 2) return { marks: [], height: 4 };
  const marks: string[] = [];
  let [x, y] = [6, 10];
  for (const [s, name] of names.entries()) {
    const size = widthOf(name) + 34;
    if (x > 6 && x + size > width) [x, y] = [6, y + 20];
    marks.push(dot(s, x, y), label(x + 11, y + 4, name));
    x += size;
  }
  return { marks, height: y + 18 };
}
