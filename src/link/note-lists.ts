import { slugSegment } from '../vault/slug.ts';

/** From here on the notes are too many to be listed on every page. */
const MANY_NOTES = 100;
const MANY_UNITS = 12;
/** And from here on too many to be listed on one. */
const MOST_NOTES = 500;

type Units = readonly { readonly notes: readonly unknown[] }[];

/** Whether the whole outline is too much to repeat on every page: then pages show what is near, and units have lists of their own. */
export function isLarge(units: Units): boolean {
  return units.length > MANY_UNITS || countNotes(units) > MANY_NOTES;
}

/** Whether even one page cannot list every note. */
export function isHuge(units: Units): boolean {
  return countNotes(units) > MOST_NOTES;
}

/** All notes of all units. */
function countNotes(units: Units): number {
  return units.reduce((sum, { notes }) => sum + notes.length, 0);
}

/** Path segments for the lists of units of these titles, no two the same. */
export function listSlugs(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const wanted = slugSegment(title) || 'notes';
    let slug = wanted;
    for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${String(n)}`;
    taken.add(slug);
    return slug;
  });
}
