import type { ChartOf } from '../chart.ts';
import { numberAt, type Figure } from '../figure.ts';
import { drawAxes } from './axes.ts';
import { linear, logarithmic } from './scale.ts';
import { dot, label, mark, round, spread, widthOf, type Drawing } from './svg.ts';

/** Curves over a level axis, each with a dash of its own and its name at its end. */
export function drawLines({ columns, rows }: Figure, chart: ChartOf<'lines'>, width: number): Drawing {
  const names = chart.values.map((key) => columns.find((column) => column.key === key)?.label ?? key);
  const frame = {
    left: 40,
    right: width - Math.max(...names.map((name) => widthOf(name))) - 18,
    top: chart.yLabel === undefined ? 10 : 30,
    bottom: width < 480 ? 220 : 270,
  };
  const at = rows.flatMap((row) => numberAt(row, chart.x) ?? []);
  const all = rows.flatMap((row) => chart.values.flatMap((key) => numberAt(row, key) ?? []));
  const level = [frame.left, frame.right] as const;
  const x = chart.logX
    ? logarithmic(at, level)
    : linear(at, { min: Math.min(...at), max: Math.max(...at) }, level);
  const y = linear(all, chart, [frame.bottom, frame.top]);
  const marks = drawAxes(x, y, frame, chart);
  const curves = chart.values.map((key) =>
    rows.flatMap((row) => {
      const [from, value] = [numberAt(row, chart.x), numberAt(row, key)];
      return from === undefined || value === undefined ? [] : [{ x: x(from), y: y(value) }];
    }),
  );
  const ends = spread(
    curves.map((curve) => curve.at(-1)?.y ?? 0),
    17,
    [frame.top, frame.bottom],
  );
  for (const [s, curve] of curves.entries()) {
    const path = curve
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`)
      .join('');
    marks.push(mark('path', { d: path, class: `stroke s${String(s + 1)} d${String(s + 1)}` }));
    if (curve.length <= 12) for (const point of curve) marks.push(dot(s, point.x, point.y));
    marks.push(label((curve.at(-1)?.x ?? frame.right) + 10, (ends[s] ?? 0) + 4, names[s] ?? ''));
  }
  return { height: frame.bottom + (chart.xLabel === undefined ? 26 : 44), marks };
}
