import { compileFile, type CompileJob } from './compile-file.ts';
import type { StoredNote } from './stored-note.ts';

/** What a worker thread does: compiles some files, one after the other. */
export default async function compileBatch(jobs: readonly CompileJob[]): Promise<StoredNote[]> {
  const notes: StoredNote[] = [];
  for (const job of jobs) notes.push(await compileFile(job));
  return notes;
}
