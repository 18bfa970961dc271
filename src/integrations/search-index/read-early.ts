import { Worker } from 'node:worker_threads';
import { isEmpty } from './collect-pages.ts';
import type { EarlyTask } from './early-thread.ts';
import type { SealedStore } from './sealed-store.ts';

/** A thread that has Pagefind read pages while others are still being made. */
export interface EarlyReader {
  /** Ends it after the batch at hand; gives the number of pages that it read. */
  stop(): Promise<number>;
}

/**
 * Reads pages into the store as they are written under `site`, where the store has none: a build of few new pages has
 * little to gain. Whatever goes wrong here is left for the end of the build.
 */
export function readEarly(site: string, language: string, store: SealedStore): EarlyReader {
  if (!isEmpty(store)) return { stop: () => Promise.resolve(0) };
  const workerData: EarlyTask = { site, store: store.folder, language };
  const thread = new Worker(new URL('./early-thread.ts', import.meta.url), { workerData });
  // A build that fails does not wait for it.
  thread.unref();
  const ended = new Promise<number>((resolve) => {
    thread.once('message', resolve);
    thread.once('error', () => resolve(0));
    thread.once('exit', () => resolve(0));
  });
  return {
    stop() {
      thread.ref();
      thread.postMessage('stop');
      return ended;
    },
  };
}
