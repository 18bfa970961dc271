import { countFacets, pagefindText, toPagefindFilters, type FacetCounts } from './facets.ts';
import { toGroup, type Group } from './group.ts';
import { loadNames } from './names.ts';
import { loadPagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { loadUnits, type Units } from './units.ts';
import { termsOf } from './words.ts';

/** The answer to a query; pages are fetched when they are about to be shown. */
export interface Found {
  readonly query: Query;
  /** Pages that match. */
  readonly total: number;
  /** Pages that would match without any filter. */
  readonly unfiltered: number;
  /** Pages per value of each filter, for this query. */
  readonly counts: FacetCounts;
  /** The same for the whole course. */
  readonly totals: FacetCounts;
  readonly units: Units;
  /** Groups from `start` up to, but not including, `end`; best first. */
  groups(start: number, end: number): Promise<readonly Group[]>;
}

/** Fetches what every query needs. */
export async function prepare(): Promise<void> {
  await Promise.all([loadPagefind(), loadUnits(), loadNames()]);
}

/** Asks Pagefind. */
export async function search(query: Query): Promise<Found> {
  const [pagefind, units] = await Promise.all([loadPagefind(), loadUnits()]);
  const response = await pagefind.search(pagefindText(query.text), {
    filters: toPagefindFilters(query.filters),
  });
  const totals = await pagefind.filters();
  const terms = termsOf(query.text);
  return {
    query,
    total: response.results.length,
    unfiltered: response.unfilteredResultCount,
    counts: await countFacets(pagefind, query, response.filters),
    totals: { unit: totals.unit ?? {}, kind: totals.kind ?? {}, tag: totals.tag ?? {} },
    units,
    groups: (start, end) =>
      Promise.all(response.results.slice(start, end).map(async ({ data }) => toGroup(await data(), terms))),
  };
}
