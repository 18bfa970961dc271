import type { ChartOf } from '../chart.ts';
import { textAt, type Figure } from '../figure.ts';
import { linear } from './scale.ts';
import { bold, dot, label, line, widthOf, type Drawing } from './svg.ts';

/** Events on lanes over the years; the stressed ones are numbered and named below. */
export function drawTimeline({ rows }: Figure, chart: ChartOf<'timeline'>, width: number): Drawing {
  const events = rows.map((row) => ({
    year: yearOf(textAt(row, chart.date)),
    date: textAt(row, chart.date),
    name: textAt(row, chart.label),
    lane: textAt(row, chart.lane),
  }));
  const lanes = [...new Set(events.map(({ lane }) => lane))];
  const years = events.map(({ year }) => year);
  const [low, high] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const x = linear(years, { min: low, max: high }, [8, width - 12]);
  const bottom = lanes.length * 48 + 6;
  const marks: string[] = [];
  for (let year = low; year <= high; year++) {
    marks.push(line(x(year), 0, x(year), bottom, 'grid'));
    if (year < high)
      marks.push(
        label((x(year) + x(year + 1)) / 2, bottom + 18, String(year), { anchor: 'middle', class: 'q' }),
      );
  }
  for (const [l, lane] of lanes.entries()) {
    const y = l * 48 + 32;
    marks.push(line(8, y, width - 12, y, 'axis'), label(8, y - 14, lane, { class: 'b' }));
    for (const event of events) if (event.lane === lane) marks.push(dot(l, x(event.year), y));
  }
  const named = events.filter(({ name }) => chart.accent.includes(name));
  const free = new Map(lanes.map((lane) => [lane, 8 + widthOf(lane) * bold + 6]));
  for (const [n, event] of named.entries()) {
    const y = lanes.indexOf(event.lane) * 48 + 32;
    const at = Math.max(x(event.year), free.get(event.lane) ?? 0);
    free.set(event.lane, at + 11);
    marks.push(label(at, y - 10, String(n + 1), { anchor: 'middle', class: 'v' }));
    marks.push(label(0, bottom + 46 + n * 19, `${String(n + 1)}  ${event.date}  ${event.name}`));
  }
  return { height: bottom + 30 + (named.length > 0 ? named.length * 19 + 8 : 0), marks };
}

/** `2025-01-20` as 2025.05; a date without its day or month counts as the middle of what it names. */
function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return year + (month === undefined ? 0.5 : (month - 1 + ((day ?? 15) - 1) / 31) / 12);
}
