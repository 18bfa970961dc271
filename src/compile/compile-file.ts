import { isBoardFile } from './board/board.ts';
import { compileBoard } from './board/compile-board.ts';
import { compileNote, type CompileOptions, type SourceFile } from './compile-note.ts';
import { storeNote, type StoredNote } from './stored-note.ts';

/** A file to compile, and what is to be hidden in it. */
export interface CompileJob {
  readonly file: SourceFile;
  readonly options: CompileOptions;
}

/** Compiles a note or a canvas, as its name says. */
export async function compileFile({ file, options }: CompileJob): Promise<StoredNote> {
  return storeNote(await (isBoardFile(file.path) ? compileBoard : compileNote)(file, options));
}

/** A compiled file, and how long that took. */
export interface TimedNote {
  readonly note: StoredNote;
  readonly milliseconds: number;
}

/** Compiles a file against the clock. */
export async function compileTimed(job: CompileJob): Promise<TimedNote> {
  const start = performance.now();
  const note = await compileFile(job);
  return { note, milliseconds: performance.now() - start };
}
