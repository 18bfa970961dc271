import type { ChartOf } from '../chart.ts';
import { numberAt, textAt, type Figure } from '../figure.ts';
import { formatterOf, withUnit } from '../format.ts';
import { linear } from './scale.ts';
import { bold, label, line, mark, widthOf, type Drawing } from './svg.ts';

const thick = 13;

interface Bar {
  readonly series: number;
  /** Undefined for a value nobody published. */
  readonly value: number | undefined;
  readonly words: string;
}

/** Horizontal bars, one row after another; every bar carries its value, the first of a series its name as well. */
export function drawBars(figure: Figure, chart: ChartOf<'bars'>, width: number): Drawing {
  const names = figure.rows.map((row) => textAt(row, chart.label));
  const bars = barsOf(figure, chart);
  const all = bars.flat();
  const beside = Math.max(...names.map((name) => widthOf(name))) + 12;
  const left = beside < width * 0.38 ? beside : 0;
  const right = Math.max(...all.map(({ words }) => widthOf(words) * bold)) + 8;
  const range = [left, Math.max(left + 60, width - right)] as const;
  const scale = linear(
    all.flatMap(({ value }) => value ?? []),
    chart,
    range,
  );
  const origin = Math.max(0, chart.min ?? 0);
  const marks: string[] = [];
  let y = 4;
  for (const [r, own] of bars.entries()) {
    const name = names[r] ?? '';
    const stressed = chart.accent.includes(name);
    const style = { class: stressed ? 'b' : undefined };
    if (left > 0) marks.push(label(left - 10, y + own.length * 8 + 3, name, { anchor: 'end', ...style }));
    else marks.push(label(0, y + 11, name, style));
    if (left === 0) y += 18;
    const quiet = chart.accent.length > 0 && !stressed && chart.values.length === 1;
    for (const bar of own) {
      marks.push(...drawBar(bar, { from: scale(origin), to: scale(bar.value ?? origin), y, quiet }));
      y += thick + 3;
    }
    y += 9;
  }
  if (left > 0) marks.push(line(scale(origin), 0, scale(origin), y - 8, 'axis'));
  return { height: y, marks };
}

interface BarPlace {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly quiet: boolean;
}

function drawBar({ series, value, words }: Bar, { from, to, y, quiet }: BarPlace): string[] {
  const [x, end] = from < to ? [from, to] : [to, from];
  const missing = value === undefined;
  const text = label(end + 6, y + 11, words, { class: missing ? 'q' : 'v' });
  if (missing) return [text];
  const paint = quiet ? 's0' : `s${String(series + 1)}`;
  return [mark('rect', { x, y, width: Math.max(end - x, 1), height: thick, class: paint }), text];
}

/** The bars of each row. A value that is missing has none, unless its row would stand empty. */
function barsOf({ rows, columns }: Figure, { values }: ChartOf<'bars'>): Bar[][] {
  const named = new Set<number>();
  const series = values.map((key) => ({
    format: formatterOf({ rows }, key),
    column: columns.find((column) => column.key === key),
  }));
  return rows.map((row) => {
    const bars = series.flatMap(({ format, column }, s): Bar[] => {
      const value = numberAt(row, values[s] ?? '');
      if (value === undefined) return [];
      const text = withUnit(format(row), column?.unit);
      const first = values.length > 1 && !named.has(s);
      named.add(s);
      return [{ series: s, value, words: first ? `${text} ${column?.label ?? ''}` : text }];
    });
    return bars.length > 0 ? bars : [{ series: 0, value: undefined, words: 'not published' }];
  });
}
