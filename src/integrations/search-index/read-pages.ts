import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IndexedPage } from './find-pages.ts';
import type { ReadBatch } from './read-batch.ts';
import type { ReaderTask } from './reader-thread.ts';

/** Pages of a batch: enough that starting one does not count, few enough that Pagefind needs little memory. */
export const BATCH = 200;
const MOST_THREADS = 4;

/** Has Pagefind read pages, on as many threads as are of use. Each batch is handed over as it is ready. */
export async function readPages(
  pages: readonly IndexedPage[],
  language: string,
  take: (read: ReadBatch) => void,
): Promise<void> {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  // A small site is read faster by two threads too, a few pages by one.
  const size = Math.min(BATCH, Math.max(Math.ceil(pages.length / threads), 20));
  const groups = Array.from({ length: Math.ceil(pages.length / size) || 1 }, (_, at) =>
    pages.slice(at * size, (at + 1) * size),
  );
  const shares = Array.from({ length: Math.min(threads, groups.length) }, (_, thread) =>
    groups.filter((_group, at) => at % threads === thread),
  );
  await Promise.all(shares.map((share) => runThread({ groups: share, language }, take)));
}

function runThread(task: ReaderTask, take: (read: ReadBatch) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData: task });
    thread.on('message', take);
    thread.on('error', reject);
    thread.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A thread that reads pages ended with ${code}`));
    });
  });
}
