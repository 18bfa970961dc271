import { emptyBibliography } from '../../src/bibliography/bibliography.ts';
import { parseBibliography } from '../../src/bibliography/parse.ts';
import { isBoardFile } from '../../src/compile/board/board.ts';
import { compileBoard } from '../../src/compile/board/compile-board.ts';
import { compileNote, type CompileOptions, type SourceFile } from '../../src/compile/compile-note.ts';
import type { CompiledNote } from '../../src/compile/compiled-note.ts';
import { toVaultPath, type VaultPath } from '../../src/compile/path.ts';
import { readFigure } from '../../src/figure/read-figure.ts';
import { parseFacts } from '../../src/vault/facts.ts';
import { hiddenTargets } from '../../src/vault/hidden.ts';
import { buildVault, type Attachment, type Vault } from '../../src/vault/vault.ts';

/** A path, unchecked. */
export const at = (path: string): VaultPath => toVaultPath(path);

/** A vault of files by path, compiled as the loader does: a second time where a private note's name would show. `told` is what reading an attachment would tell. */
export async function vaultOf(
  files: Readonly<Record<string, string>>,
  told: Readonly<Record<string, Partial<Attachment>>> = {},
): Promise<Vault> {
  const entries = Object.entries(files);
  const isNote = ([path]: readonly [string, string]): boolean => /\.mdx?$/iu.test(path);
  const isPage = (entry: readonly [string, string]): boolean => isNote(entry) || isBoardFile(entry[0]);
  const sources = entries.filter(isPage).map(([path, text]) => ({ path: at(path), text }));
  const compiled = await Promise.all(sources.map((source) => compilePage(source, { lineBreaks: 'strict' })));
  const hidden = hiddenTargets(compiled);
  const notes = await Promise.all(
    sources.map((source) =>
      compilePage(source, { lineBreaks: 'strict', hidden: hidden.get(source.path) ?? [] }),
    ),
  );
  const attachments = entries
    .filter((entry) => !isNote(entry))
    .map(([path, text]) => ({ path: at(path), size: text.length, ...told[path] }));
  const bib = files['references.bib'];
  const bibliography = bib === undefined ? emptyBibliography : parseBibliography('references.bib', bib);
  const figures = entries
    .filter(([path]) => path.endsWith('.chart'))
    .map(([path, text]) => readFigure(path, text));
  const facts = parseFacts(files['data/facts.yaml'] ?? '');
  return buildVault({ notes, attachments, figures, facts, bibliography });
}

function compilePage(source: SourceFile, options: CompileOptions): Promise<CompiledNote> {
  return isBoardFile(source.path) ? compileBoard(source, options) : compileNote(source, options);
}

/** Files without text. */
export function empty(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, '']));
}
