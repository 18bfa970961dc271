/** Filters a reader can set; each is a `data-pagefind-filter` of the pages. */
export const FACETS = ['unit', 'kind', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values of every filter. Values of one filter widen, filters together narrow. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** What a reader asks for. */
export interface Query {
  readonly text: string;
  readonly filters: Filters;
}

export const NO_FILTERS: Filters = { unit: [], kind: [], tag: [] };

/** True if any filter is set. */
export function isFiltered({ filters }: Query): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}

/** True if there is nothing to look for. */
export function isEmpty(query: Query): boolean {
  return query.text === '' && !isFiltered(query);
}

/** The words of a query that is one exact phrase in quotes, straight or curly; undefined for any other. */
export function phraseOf(text: string): string | undefined {
  return /^["“”„«]\s*(.+?)\s*["“”»]$/u.exec(text)?.[1];
}

/** Reads `?q=…&unit=…&kind=…&tag=…`. */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    text: (parameters.get('q') ?? '').trim(),
    filters: {
      unit: parameters.getAll('unit'),
      kind: parameters.getAll('kind'),
      tag: parameters.getAll('tag'),
    },
  };
}

/** Writes what {@link parseQuery} reads; empty for the empty query. */
export function formatQuery({ text, filters }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.append('q', text);
  for (const facet of FACETS) for (const value of filters[facet]) parameters.append(facet, value);
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
