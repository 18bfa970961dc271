import type { Batch, ReadPage } from './batch.ts';

/** A batch as one build sees it. */
export interface LiveBatch {
  readonly batch: Batch;
  /** The index's number for each page of the batch; -1 for one that is no more, or has changed. */
  readonly numbers: Int32Array;
  /** The index's number for each of the batch's fields of metadata. */
  readonly fields: readonly number[];
  /** True if the fields have the same numbers in the index. */
  readonly hasFields: boolean;
  /** True if moreover all pages are live and follow each other in the index. */
  readonly isWhole: boolean;
}

/** The pages of an index in its order, and the batches they are taken from. */
export interface LivePages {
  readonly pages: readonly ReadPage[];
  readonly batches: readonly LiveBatch[];
  /** Names of the pages' metadata, in the order of their numbers. */
  readonly fields: readonly string[];
}

/** Finds the pages with the given keys, whose order decides their numbers: it does not matter which batch has which. */
export function livePages(batches: readonly Batch[], keys: readonly string[]): LivePages {
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  const pages: ReadPage[] = [];
  const numbered = batches.map((batch) => {
    const numbers = Int32Array.from(batch.pages, (page) => {
      const number = numberOf.get(page.key) ?? -1;
      if (number < 0 || pages[number]) return -1;
      pages[number] = page;
      return number;
    });
    return { batch, numbers };
  });
  const fields = [...new Set(pages.flatMap(({ metaFields }) => metaFields))].sort();
  return { pages, fields, batches: numbered.map((live) => withFields(live, fields)) };
}

function withFields(live: Pick<LiveBatch, 'batch' | 'numbers'>, names: readonly string[]): LiveBatch {
  const { batch, numbers } = live;
  // A field that no live page has is in no place of one.
  const fields = batch.fields.map((field) => Math.max(names.indexOf(field), 0));
  const hasFields = fields.every((field, local) => field === local);
  const [base = -1] = numbers;
  const isWhole = hasFields && base >= 0 && numbers.every((number, local) => number === base + local);
  return { batch, numbers, fields, hasFields, isWhole };
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
  const kept = small.length > MOST_SMALL ? lively.filter(({ live }) => live >= SMALL) : lively;
  return kept.map(({ batch }) => batch);
}
