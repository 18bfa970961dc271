import type { Element } from 'hast';
import type { Point } from './marks.ts';
import { numberOf, textOf } from './svg-tree.ts';

/** Points of a line or polygon. */
export function pointsOf(element: Element): Point[] {
  if (element.tagName === 'line')
    return [
      [numberOf(element, 'x1'), numberOf(element, 'y1')],
      [numberOf(element, 'x2'), numberOf(element, 'y2')],
    ];
  const numbers = textOf(element, 'points')
    .split(/[\s,]+/u)
    .map(Number)
    .filter(Number.isFinite);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [
    numbers[index * 2] ?? 0,
    numbers[index * 2 + 1] ?? 0,
  ]);
}

/** Bars, lines and dots of a chart carry the number of their row. */
export function seriesOf(kind: string): string | undefined {
  const [, part, row] = /xychart-(bar|dot|line|legend-line)\s+xychart-color-(\d+)/u.exec(kind) ?? [];
  return part === undefined
    ? undefined
    : `${part === 'bar' || part === 'dot' ? 'fill' : 'stroke'} s${String((Number(row) % 4) + 1)}`;
}
