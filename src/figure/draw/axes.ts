import { tickText } from '../format.ts';
import type { Scale } from './scale.ts';
import { label, line } from './svg.ts';

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface AxisNames {
  readonly xLabel?: string | undefined;
  readonly yLabel?: string | undefined;
}

/** Grid lines of the upright axis, ticks of the level one, and what each of them measures. */
export function drawAxes(
  x: Scale,
  y: Scale,
  { left, right, top, bottom }: Frame,
  names: AxisNames,
): string[] {
  const marks: string[] = [];
  for (const tick of y.ticks) {
    marks.push(line(left, y(tick), right, y(tick), 'grid'));
    marks.push(label(left - 8, y(tick) + 4, tickText(tick), { anchor: 'end', class: 'q' }));
  }
  for (const tick of x.ticks)
    marks.push(label(x(tick), bottom + 18, tickText(tick), { anchor: 'middle', class: 'q' }));
  if (names.yLabel !== undefined) marks.push(label(0, top - 12, names.yLabel, { class: 'q' }));
  if (names.xLabel !== undefined)
    marks.push(label(right, bottom + 36, names.xLabel, { anchor: 'end', class: 'q' }));
  return marks;
}
