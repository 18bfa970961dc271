import type { ChartOf } from '../chart.ts';
import { numberAt, textAt, type Figure } from '../figure.ts';
import { drawAxes } from './axes.ts';
import { linear, logarithmic, type Scale } from './scale.ts';
import { label, mark, widthOf, type Drawing } from './svg.ts';

interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Points on two axes. With room each has its name beside it; without, a number, and the names stand below. */
export function drawScatter(figure: Figure, chart: ChartOf<'scatter'>, width: number): Drawing {
  const named = width >= 480;
  const top = chart.yLabel === undefined ? 12 : 32;
  const frame = { left: 40, right: width - 16, top, bottom: named ? 300 : 240 };
  const { points, x, y } = placePoints(figure, chart, frame);
  const marks = drawAxes(x, y, frame, chart);
  const taken: Box[] = points.map((point) => around(point, 6));
  for (const [index, point] of points.entries()) {
    const stressed = chart.accent.includes(point.name);
    const quiet = chart.accent.length > 0 && !stressed;
    marks.push(mark('circle', { cx: point.x, cy: point.y, r: 5, class: quiet ? 's0' : 's1' }));
    const words = named ? point.name : String(index + 1);
    const box = freePlace(point, widthOf(words), taken, frame);
    taken.push(box);
    marks.push(label(box.left, box.bottom - 3, words, { class: stressed ? 'b' : undefined }));
  }
  const bottom = frame.bottom + (chart.xLabel === undefined ? 26 : 46);
  if (named) return { height: bottom, marks };
  const list = points.map(({ name }, index) =>
    label(0, bottom + 16 + index * 18, `${String(index + 1)}  ${name}`),
  );
  return { height: bottom + 12 + points.length * 18, marks: [...marks, ...list] };
}

/** The rows that have both values, where they lie, and the axes they lie on; the upright one starts near the lowest. */
function placePoints(
  { rows }: Figure,
  chart: ChartOf<'scatter'>,
  frame: Box,
): { points: Point[]; x: Scale; y: Scale } {
  const known = rows.flatMap((row) => {
    const [x, y] = [numberAt(row, chart.x), numberAt(row, chart.y)];
    return x === undefined || y === undefined ? [] : [{ name: textAt(row, chart.label), x, y }];
  });
  const level = [frame.left + 10, frame.right] as const;
  const xs = known.map(({ x }) => x);
  const ys = known.map(({ y }) => y);
  const low = Math.min(...ys);
  const min = low > 30 && ys.length > 0 ? Math.floor(low / 10) * 10 : undefined;
  const x = chart.logX ? logarithmic(xs, level) : linear(xs, {}, level);
  const y = linear(ys, { min }, [frame.bottom, frame.top]);
  return { points: known.map((point) => ({ name: point.name, x: x(point.x), y: y(point.y) })), x, y };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function around({ x, y }: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The first of eight places around a point where its name covers nothing and stays inside. */
function freePlace({ x, y }: Point, width: number, taken: readonly Box[], frame: Box): Box {
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - 7,
    bottom: middle + 7,
  });
  const places = [
    box(x + 9, y),
    box(x - 9 - width, y),
    box(x - width / 2, y - 14),
    box(x - width / 2, y + 15),
    box(x + 7, y - 12),
    box(x + 7, y + 13),
    box(x - 7 - width, y - 12),
    box(x - 7 - width, y + 13),
  ];
  const free = places.find(
    (place) =>
      place.left >= frame.left &&
      place.right <= frame.right + 14 &&
      !taken.some((other) => overlap(place, other)),
  );
  return free ?? box(Math.min(x + 9, frame.right + 14 - width), y);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
