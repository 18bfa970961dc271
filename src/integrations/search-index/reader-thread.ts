import { parentPort, workerData } from 'node:worker_threads';
import type { IndexedPage } from './find-pages.ts';
import { endReading, readBatch } from './read-batch.ts';

/** What a thread is given: its batches of pages, and the index's language. */
export interface ReaderTask {
  readonly groups: readonly (readonly IndexedPage[])[];
  readonly language: string;
}

const { groups, language } = workerData as ReaderTask;

// Pagefind is a process of its own for each thread: as many pages are read at once.
for (const group of groups) parentPort?.postMessage(await readBatch(group, language));
await endReading();
