import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { compileTimed, type CompileJob, type TimedNote } from './compile-file.ts';

/** Told after each batch how many files are compiled. */
export type Progress = (done: number) => void;

/** Characters of text that are compiled sooner than a thread is started. */
const little = 300_000;
/** Characters of a batch: few messages, and no thread is idle for long at the end. */
const batchSize = 60_000;

/** Compiles files on every core, the results in the order of the files. */
export async function compileFiles(
  jobs: readonly CompileJob[],
  progress: Progress = () => undefined,
): Promise<TimedNote[]> {
  const size = jobs.reduce((sum, { file }) => sum + file.text.length, 0);
  const threads = Math.min(availableParallelism(), 8);
  if (size < little || threads < 2) return compileHere(jobs, progress);
  const pool = new Tinypool({
    filename: new URL('worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    let done = 0;
    const batches = batchesOf(jobs).map(async (batch) => {
      const notes = (await pool.run(batch)) as TimedNote[];
      progress((done += batch.length));
      return notes;
    });
    return (await Promise.all(batches)).flat();
  } finally {
    await pool.destroy();
  }
}

async function compileHere(jobs: readonly CompileJob[], progress: Progress): Promise<TimedNote[]> {
  const notes: TimedNote[] = [];
  for (const job of jobs) progress(notes.push(await compileTimed(job)));
  return notes;
}

function batchesOf(jobs: readonly CompileJob[]): CompileJob[][] {
  const batches: CompileJob[][] = [];
  let room = 0;
  for (const job of jobs) {
    if (room <= 0) {
      batches.push([]);
      room = batchSize;
    }
    batches.at(-1)?.push(job);
    room -= job.file.text.length;
  }
  return batches;
}
