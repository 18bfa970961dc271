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
