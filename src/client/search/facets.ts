import { spaceWords } from './cjk.ts';
import { loadNames } from './names.ts';
import type { Pagefind, PagefindFilters, PagefindResponse } from './pagefind.ts';
import { FACETS, isFiltered, phraseOf, type Facet, type Filters, type Query } from './query.ts';

/** Pages per value of each filter: what choosing that value would show. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** What a reader may filter by. */
export interface Facets {
  /** For this query. */
  readonly counts: FacetCounts;
  /** For the whole course. */
  readonly totals: FacetCounts;
}

export const NO_FACETS: FacetCounts = { unit: {}, kind: {}, tag: {} };

let wanted = false;

/** From now on every search counts its filters. */
export function wantFacets(): void {
  wanted = true;
}

/** Filters weigh with the vault: those of a large one are fetched when a reader looks at them or sets one. */
export async function areFacetsWanted(query: Query): Promise<boolean> {
  wanted ||= isFiltered(query) || Array.isArray(await loadNames());
  return wanted;
}

/** Pagefind's form of the words: straight quotes around a phrase, blanks between the words of every script. */
export function pagefindText(text: string): string | null {
  const phrase = phraseOf(text);
  return spaceWords(phrase === undefined ? text : `"${phrase}"`) || null;
}

/** Pagefind's form of the filters, without those of `except`. */
export function toPagefindFilters(filters: Filters, except?: Facet): PagefindFilters {
  const chosen = FACETS.filter((facet) => facet !== except && filters[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, { any: filters[facet] }]));
}

/**
 * Counts the values of every filter, which have been loaded before `response` came. A filter that is set is counted as
 * if it were not, because another of its values would widen the result.
 */
export async function countFacets(
  pagefind: Pagefind,
  query: Query,
  response: PagefindResponse,
): Promise<Facets> {
  const count = async (facet: Facet): Promise<Readonly<Record<string, number>>> => {
    if (query.filters[facet].length === 0) return response.filters[facet] ?? {};
    const wider = await pagefind.search(pagefindText(query.text), {
      filters: toPagefindFilters(query.filters, facet),
    });
    return wider.filters[facet] ?? {};
  };
  const totals = await pagefind.filters();
  const [unit, kind, tag] = await Promise.all([count('unit'), count('kind'), count('tag')]);
  return {
    counts: { unit, kind, tag },
    totals: { unit: totals.unit ?? {}, kind: totals.kind ?? {}, tag: totals.tag ?? {} },
  };
}
