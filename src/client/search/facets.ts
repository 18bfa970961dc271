import { spaceWords } from './cjk.ts';
import type { Counts, Pagefind, PagefindFilters } from './pagefind.ts';
import { FACETS, phraseOf, type Facet, type Filters, type Query } from './query.ts';

/** Pages per value of each filter: what choosing that value would show. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

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
 * Counts the values of every filter. A filter that is set is counted as if it were not,
 * because another of its values would widen the result.
 */
export async function countFacets(pagefind: Pagefind, query: Query, counts: Counts): Promise<FacetCounts> {
  const count = async (facet: Facet): Promise<Readonly<Record<string, number>>> => {
    if (query.filters[facet].length === 0) return counts[facet] ?? {};
    const wider = await pagefind.search(pagefindText(query.text), {
      filters: toPagefindFilters(query.filters, facet),
    });
    return wider.filters[facet] ?? {};
  };
  const [unit, kind, tag] = await Promise.all([count('unit'), count('kind'), count('tag')]);
  return { unit, kind, tag };
}
