import { mark } from '../figure/draw/svg.ts';
import type { CourseMap } from './course-map.ts';

/** Units of the drawing, which is shown at any width: it has no words. */
const size = { width: 560, height: 120, base: 104, top: 8 } as const;

/** The map as a small picture: a dot for each bite in reading order, a rule under each unit, an arc for each prerequisite. */
export function drawThumb({ units: all, needs }: CourseMap): string {
  const units = all.filter(({ places }) => places.length > 0);
  const steps = units.reduce((sum, { places }) => sum + places.length + 1, -2);
  // Whole units keep the dots at one distance and the text short.
  const step = Math.max(2, Math.floor((size.width - 8) / Math.max(steps, 1)));
  const at = new Map<number, number>();
  for (const [index, { places }] of units.entries())
    for (const place of places) at.set(place, 4 + step * (at.size + index));
  const width = Math.max(size.width - step, ...[...at.values()].map((x) => x + 4));
  const x = (place: number | undefined) => at.get(place ?? -1) ?? 0;

  const arcs = needs.map(({ from, to }) => arc(x(from), x(to)));
  const rules = units.map(({ places }) => rule(x(places.at(0)), x(places.at(-1))));
  const dots = [...at.values()].map((place) => `M${String(place)} ${String(size.base)}h0`);
  return mark(
    'svg',
    { viewBox: `0 0 ${String(width)} ${String(size.height)}`, 'aria-hidden': 'true' },
    mark('path', { class: 'arcs', d: arcs.join('') }) +
      mark('path', { class: 'rules', d: rules.join('') }) +
      mark('path', { class: 'dots', 'stroke-width': Math.min(6, step * 0.7), d: dots.join('') }),
  );
}

function rule(from: number, to: number): string {
  return `M${String(from - 3)} ${String(size.height - 4)}H${String(to + 3)}`;
}

/** The wider an arc, the higher, but less so: the widest still fits. */
function arc(from: number, to: number): string {
  const base = size.base - 5;
  const height = (base - size.top) * Math.sqrt(Math.abs(to - from) / size.width);
  // A curve rises to three quarters of its control points' height.
  const top = String(Math.round(base - (height * 4) / 3));
  const [start, end] = [String(from), String(to)];
  return `M${start} ${String(base)}C${start} ${top} ${end} ${top} ${end} ${String(base)}`;
}
