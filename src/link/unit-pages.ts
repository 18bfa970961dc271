import { slugSegment } from '../vault/slug.ts';

const FEWEST = 2;
const MOST = 40;

/** Path below the site of the page that holds a whole unit; undefined for one that is no unit, or too short or long for it. */
export function unitPagePath(unit: {
  readonly number: number | undefined;
  readonly title: string;
  readonly notes: readonly unknown[];
}): string | undefined {
  const { number, title, notes } = unit;
  if (number === undefined || notes.length < FEWEST || notes.length > MOST) return undefined;
  return `units/${slugSegment(title) || String(number)}/`;
}
