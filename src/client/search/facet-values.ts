import type { FacetValue } from './facet-view.ts';
import type { Facets } from './facets.ts';
import type { Facet } from './query.ts';
import type { Units } from './units.ts';

/**
 * What a filter offers: its values that would show a page, and those that are chosen. The order is that of the whole
 * course, so that a box stays where it is while a reader types.
 */
export function facetValues(
  { counts, totals }: Facets,
  units: Units,
  facet: Facet,
  chosen: readonly string[],
): readonly FacetValue[] {
  const uses = totals[facet];
  const byUse = (a: string, b: string): number => countIn(uses, b) - countIn(uses, a) || a.localeCompare(b);
  return [...new Set([...Object.keys(counts[facet]), ...chosen])]
    .map((value) => ({ value, label: facetLabel(units, facet, value), count: countIn(counts[facet], value) }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .sort((a, b) => (facet === 'unit' ? units.compare : byUse)(a.value, b.value));
}

/** How a value is called. */
export function facetLabel(units: Units, facet: Facet, value: string): string {
  const number = facet === 'unit' ? units.number(value) : undefined;
  return number === undefined ? value : `${number} ${value}`;
}

/** A value comes from the address too, and may be called `constructor`. */
function countIn(counts: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
}
