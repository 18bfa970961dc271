import type { Group } from './group.ts';
import { nearness } from './nearness.ts';
import { isFiltered, NO_FILTERS, type Query } from './query.ts';
import { search, type Found } from './search.ts';
import { termsOf } from './words.ts';

/** A word of the query that finds something by itself. */
export interface Alone {
  readonly word: string;
  readonly total: number;
}

/** What a query found, judged. */
export interface Answer {
  readonly found: Found;
  readonly groups: readonly Group[];
  /** The words themselves are nowhere; these are words that begin like them. */
  readonly near: boolean;
  readonly alone: readonly Alone[];
}

const MOST_WORDS = 4;

/** Asks, and asks again in wider ways if nothing came of it. */
export async function answer(query: Query, shown: number): Promise<Answer> {
  const found = await search(query);
  const groups = await found.groups(0, shown);
  const match = nearness(groups, termsOf(query.text));
  if (found.total > 0 && match !== 'none') return { found, groups, near: match === 'near', alone: [] };
  const unfiltered = isFiltered(query) ? await count({ text: query.text, filters: NO_FILTERS }) : 0;
  const nothing: Found = {
    ...found,
    total: 0,
    unfiltered,
    counts: unfiltered > 0 ? found.counts : { unit: {}, tag: {} },
  };
  return { found: nothing, groups: [], near: false, alone: await findAlone(query) };
}

// One after the other: Pagefind keeps a page it has loaded and writes the excerpts of the latest question into it.
async function findAlone({ text, filters }: Query): Promise<readonly Alone[]> {
  const words = termsOf(text);
  const alone: Alone[] = [];
  for (const word of words.length > 1 ? words.slice(0, MOST_WORDS) : []) {
    const total = await count({ text: word, filters });
    if (total > 0) alone.push({ word, total });
  }
  return alone;
}

async function count(query: Query): Promise<number> {
  const found = await search(query);
  const match = nearness(await found.groups(0, 2), termsOf(query.text));
  return match === 'exact' ? found.total : 0;
}
