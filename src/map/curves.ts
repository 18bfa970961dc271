import { round } from '../figure/draw/svg.ts';

type Point = readonly [x: number, y: number];

/** A bow to the left between two heights. */
export function bow(x: number, from: number, to: number, depth: number): string {
  const control = round(x - (depth * 4) / 3);
  return `M${round(x)} ${round(from)}C${control} ${round(from)} ${control} ${round(to)} ${round(x)} ${round(to)}`;
}

/** A curve from one point to another that leaves and arrives level. */
export function swing([x, y]: Point, [toX, toY]: Point): string {
  const middle = round((x + toX) / 2);
  return `M${round(x)} ${round(y)}C${middle} ${round(y)} ${middle} ${round(toY)} ${round(toX)} ${round(toY)}`;
}

/** A line through corners, each rounded off; on whole pixels, so that lines on one another look like one. */
export function rounded(corners: readonly Point[], radius = 7): string {
  const points = corners.map(([x, y]): Point => [Math.floor(x) + 0.5, Math.floor(y) + 0.5]);
  const [first = [0, 0], ...rest] = points;
  let path = `M${round(first[0])} ${round(first[1])}`;
  for (const [index, corner] of rest.entries()) {
    const [before = first, after] = [points[index], rest[index + 1]];
    const bend = after ? Math.min(radius, length(before, corner) / 2, length(corner, after) / 2) : 0;
    const [x, y] = toward(corner, before, bend);
    path += `L${round(x)} ${round(y)}`;
    if (!after || bend === 0) continue;
    const [endX, endY] = toward(corner, after, bend);
    path += `Q${round(corner[0])} ${round(corner[1])} ${round(endX)} ${round(endY)}`;
  }
  return path;
}

function length([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - x, toY - y);
}

function toward(from: Point, to: Point, distance: number): Point {
  const whole = length(from, to);
  if (whole === 0) return from;
  return [from[0] + ((to[0] - from[0]) * distance) / whole, from[1] + ((to[1] - from[1]) * distance) / whole];
}
