import { areFacetsWanted, countFacets, pagefindText, toPagefindFilters, type Facets } from './facets.ts';
import { toGroup, type Group } from './group.ts';
import { loadNames } from './names.ts';
import { loadPagefind } from './pagefind.ts';
import { NO_FILTERS, type Query } from './query.ts';
import { loadUnits, type Units } from './units.ts';
import { termsOf } from './words.ts';

/** The answer to a query; pages are fetched when they are about to be shown. */
export interface Found {
  readonly query: Query;
  /** Pages that match. */
  readonly total: number;
  /** Pages that would match without any filter. */
  readonly unfiltered: number;
  /** Undefined until they are wanted. */
  readonly facets: Facets | undefined;
  readonly units: Units;
  /** Groups from `start` up to, but not including, `end`; best first. */
  groups(start: number, end: number): Promise<readonly Group[]>;
}

/** Fetches what every query needs. */
export async function prepare(): Promise<void> {
  const [pagefind] = await Promise.all([loadPagefind(), loadUnits(), loadNames()]);
  if (await areFacetsWanted({ text: '', filters: NO_FILTERS })) await pagefind.filters();
}

/** Asks Pagefind. */
export async function search(query: Query): Promise<Found> {
  const [pagefind, units] = await Promise.all([loadPagefind(), loadUnits()]);
  const isCounted = await areFacetsWanted(query);
  // Pagefind counts the filters that it has when it searches.
  if (isCounted) await pagefind.filters();
  const response = await pagefind.search(pagefindText(query.text), {
    filters: toPagefindFilters(query.filters),
  });
  const terms = termsOf(query.text);
  return {
    query,
    total: response.results.length,
    unfiltered: response.unfilteredResultCount,
    facets: isCounted ? await countFacets(pagefind, query, response) : undefined,
    units,
    groups: (start, end) =>
      Promise.all(response.results.slice(start, end).map(async ({ data }) => toGroup(await data(), terms))),
  };
}
