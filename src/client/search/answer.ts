import { NO_FACETS } from './facets.ts';
import type { Group } from './group.ts';
import type { NameHit } from './match-names.ts';
import { findNames } from './names.ts';
import { nearness, unseenTerms } from './nearness.ts';
import { isFiltered, NO_FILTERS, phraseOf, type Query } from './query.ts';
import { search, type Found } from './search.ts';
import { respell } from './vocabulary.ts';
import { termsOf } from './words.ts';

/** A narrower or wider query that finds something. */
export interface Alone {
  readonly text: string;
  readonly total: number;
}

/** What a query found, judged. */
export interface Answer {
  readonly found: Found;
  /** What is called like the query. */
  readonly names: readonly NameHit[];
  readonly groups: readonly Group[];
  /** The words themselves are nowhere; these are words that begin like them. */
  readonly near: boolean;
  /** The query in words that the course has. */
  readonly meant: readonly string[];
  /** A phrase without its quotes. */
  readonly loose: Alone | undefined;
  readonly alone: readonly Alone[];
}

const MOST_WORDS = 4;

/** Asks, and asks again in wider ways if nothing came of it. */
export async function answer(query: Query, shown: number): Promise<Answer> {
  const [found, names] = await Promise.all([search(query), isFiltered(query) ? [] : findNames(query.text)]);
  const groups = await found.groups(0, shown);
  const terms = termsOf(query.text);
  const match = found.total > 0 ? nearness(groups, terms) : 'none';
  const finds = async (word: string) => (await count({ text: word, filters: NO_FILTERS })) > 0;
  const meant = await respell(query.text, unseenTerms(groups, terms), finds);
  if (match !== 'none')
    return { found, names, groups, near: match === 'near', meant, loose: undefined, alone: [] };
  const unfiltered = isFiltered(query) ? await count({ text: query.text, filters: NO_FILTERS }) : 0;
  const nothing: Found = {
    ...found,
    total: 0,
    unfiltered,
    facets: found.facets && (unfiltered > 0 ? found.facets : { ...found.facets, counts: NO_FACETS }),
  };
  return {
    ...{ found: nothing, names, groups: [], near: false, meant },
    loose: await findLoose(query),
    alone: await findAlone(query),
  };
}

async function findLoose({ text, filters }: Query): Promise<Alone | undefined> {
  const phrase = phraseOf(text);
  const total = phrase === undefined ? 0 : await count({ text: phrase, filters });
  return phrase === undefined || total === 0 ? undefined : { text: phrase, total };
}

// One after the other: Pagefind keeps a page it has loaded and writes the excerpts of the latest question into it.
async function findAlone({ text, filters }: Query): Promise<readonly Alone[]> {
  const words = termsOf(text);
  const alone: Alone[] = [];
  for (const word of words.length > 1 ? words.slice(0, MOST_WORDS) : []) {
    const total = await count({ text: word, filters });
    if (total > 0) alone.push({ text: word, total });
  }
  return alone;
}

async function count(query: Query): Promise<number> {
  const found = await search(query);
  const match = nearness(await found.groups(0, 2), termsOf(query.text));
  return match === 'exact' ? found.total : 0;
}
