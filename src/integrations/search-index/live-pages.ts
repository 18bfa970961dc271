import type { Batch, ReadPage } from './batch.ts';

/** A batch as one build sees it. */
export interface LiveBatch {
  readonly batch: Batch;
  /** The index's number for each page of the batch; -1 for one that is no more, or has changed. */
  readonly numbers: Int32Array;
}

/** The pages of an index in its order, and the batches they are taken from. */
export interface LivePages {
  readonly pages: readonly ReadPage[];
  readonly batches: readonly LiveBatch[];
}

/** Finds the pages with the given keys, whose order decides their numbers: it does not matter which batch has which. */
export function livePages(batches: readonly Batch[], keys: readonly string[]): LivePages {
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  const pages: ReadPage[] = [];
  const live = batches.map((batch) => {
    const numbers = Int32Array.from(batch.pages, (page) => {
      const number = numberOf.get(page.key) ?? -1;
      if (number < 0 || pages[number]) return -1;
      pages[number] = page;
      return number;
    });
    return { batch, numbers };
  });
  return { pages, batches: live };
}

const SMALL = 64;
const MOST_SMALL = 12;

/**
 * Batches worth keeping: those with at least half of their pages live. Each edit leaves a small batch; where these are
 * many, all are given up, and their pages become one.
 */
export function worthKeeping(batches: readonly Batch[], keys: readonly string[]): readonly Batch[] {
  const lively = livePages(batches, keys)
    .batches.map(({ batch, numbers }) => ({ batch, live: numbers.filter((number) => number >= 0).length }))
    .filter(({ batch, live }) => live > 0 && live * 2 >= batch.pages.length);
  const small = lively.filter(({ live }) => live < SMALL);
  return (small.length > MOST_SMALL ? lively.filter(({ live }) => live >= SMALL) : lively).map(
    ({ batch }) => batch,
  );
}
