import { createHash } from 'node:crypto';
import { tellProgress } from '../../vault/progress.ts';
import type { Batch, IndexFile } from './batch.ts';
import type { IndexedPage } from './find-pages.ts';
import { livePages, worthKeeping, type LivePages } from './live-pages.ts';
import type { ReadBatch } from './read-batch.ts';
import { readPages } from './read-pages.ts';
import type { SealedStore } from './sealed-store.ts';

/** Pages as Pagefind reads them, now or in an earlier build. */
export interface Collected {
  readonly live: LivePages;
  /** Files of Pagefind that are the same for all indexes of a language. */
  readonly common: readonly IndexFile[];
  /** How many pages were read now. */
  readonly anew: number;
}

const COMMON = 'common';
const BATCH = 'batch-';

/** Takes from the store what earlier builds read, and has Pagefind read the rest. */
export async function collectPages(
  pages: readonly IndexedPage[],
  language: string,
  store: SealedStore,
): Promise<Collected> {
  const keys = pages.map(({ key }) => key);
  let common = pages.length > 0 ? (store.read(COMMON) as readonly IndexFile[] | undefined) : undefined;
  const batches = common ? keptBatches(store, keys) : [];
  const known = new Set(batches.flatMap((batch) => batch.pages.map(({ key }) => key)));
  const missing = pages.filter(({ key }) => !known.has(key));
  const progress = tellProgress({ doing: 'indexing', total: missing.length, things: 'pages' });
  let done = 0;
  if (missing.length > 0 || !common)
    await readPages(missing, language, (read) => {
      progress((done += read.batch.pages.length));
      batches.push(read.batch);
      if (pages.length > 0) keepRead(read, store);
      common ??= read.common;
    });
  return { live: livePages(batches, keys), common: common ?? [], anew: missing.length };
}

/** Keeps what Pagefind read for later builds. */
export function keepRead({ batch, common }: ReadBatch, store: SealedStore): void {
  store.write(COMMON, common);
  store.write(nameOf(batch), batch);
}

/** True if no earlier build left anything of use. */
export function isEmpty(store: SealedStore): boolean {
  return !store.names().includes(COMMON);
}

/** Batches of the store that are worth keeping; the others are removed from it. */
function keptBatches(store: SealedStore, keys: readonly string[]): Batch[] {
  const names = store.names().filter((name) => name.startsWith(BATCH));
  const stored = new Map(
    names.flatMap((name) => {
      const batch = store.read(name) as Batch | undefined;
      return batch ? [[batch, name] as const] : [];
    }),
  );
  const kept = worthKeeping([...stored.keys()], keys);
  const keptNames = new Set(kept.map((batch) => stored.get(batch)));
  for (const name of names) if (!keptNames.has(name)) store.remove(name);
  return [...kept];
}

function nameOf(batch: Batch): string {
  const keys = batch.pages.map(({ key }) => key).join('\n');
  return BATCH + createHash('sha256').update(keys).digest('hex').slice(0, 20);
}
