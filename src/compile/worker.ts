import { compileTimed, type CompileJob, type TimedNote } from './compile-file.ts';

/** What a worker thread does: compiles some files, one after the other. */
export default async function compileBatch(jobs: readonly CompileJob[]): Promise<TimedNote[]> {
  const notes: TimedNote[] = [];
  for (const job of jobs) notes.push(await compileTimed(job));
  return notes;
}
