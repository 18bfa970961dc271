import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { keepRead } from './collect-pages.ts';
import { findIndexedPages, isSame, type IndexedPage } from './find-pages.ts';
import { endReading, readBatch } from './read-batch.ts';
import { BATCH } from './read-pages.ts';
import { sealedStore } from './sealed-store.ts';

/** What the thread is given: the folder that the site is written to, that of the store, and the index's language. */
export interface EarlyTask {
  readonly site: string;
  readonly store: string;
  readonly language: string;
}

const PAUSE = 400;

const task = workerData as EarlyTask;
const store = sealedStore(task.store);
const seen = new Set<string>();
const waiting: IndexedPage[] = [];
let asked = false;
let read = 0;
const stop = new Promise<void>((resolve) => {
  parentPort?.once('message', () => {
    asked = true;
    resolve();
  });
});

while (!isAsked()) {
  waiting.push(...findIndexedPages(task.site, seen));
  while (waiting.length >= BATCH && !isAsked()) {
    const pages = waiting.splice(0, BATCH);
    const batch = await readBatch(pages, task.language);
    // A page that was made anew meanwhile may have been read as it was, or as it is.
    if (!pages.every(isSame)) continue;
    keepRead(batch, store);
    read += BATCH;
  }
  await Promise.race([stop, setTimeout(PAUSE)]);
}
await endReading();
parentPort?.postMessage(read);

function isAsked(): boolean {
  return asked;
}
