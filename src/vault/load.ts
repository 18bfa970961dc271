import { compileBoard } from '../compile/board/compile-board.ts';
import { isBoardFile } from '../compile/board/board.ts';
import { compileNote } from '../compile/compile-note.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { fileName, type VaultPath } from '../compile/path.ts';
import { foldName } from './fold.ts';
import {
  diskPath,
  listVault,
  readAttachment,
  readBibliography,
  readFacts,
  readFigures,
  readNote,
  withPages,
} from './read.ts';
import { pageOf } from './resolve.ts';
import { readCompileOptions, readLinkSettings } from './settings.ts';
import { buildVault, type Vault } from './vault.ts';

/** A vault, and how the disk spells its paths. */
export interface LoadedVault {
  readonly vault: Vault;
  readonly spelling: (path: VaultPath) => string;
}

/** Reads, compiles and builds a vault from its folder, without Astro. */
export async function loadVault(folder: string): Promise<LoadedVault> {
  const files = await listVault(folder);
  const notes: CompiledNote[] = [];
  const options = await readCompileOptions(files.root);
  for (const file of files.notes) notes.push(await compileNote(await readNote(file), options));
  for (const file of files.attachments.filter(({ path }) => isBoardFile(path)))
    notes.push(await compileBoard(await readNote(file), options));
  const paged = pagedFiles(notes);
  const attachments = await Promise.all(
    files.attachments.map(async (file) => {
      const attachment = await readAttachment(file);
      return paged.has(foldName(fileName(file.path))) ? withPages(attachment, file) : attachment;
    }),
  );
  const [bibliography, figures, facts] = await Promise.all([
    readBibliography(files),
    readFigures(files),
    readFacts(files),
  ]);
  const settings = await readLinkSettings(files.root);
  const vault = buildVault({ notes, attachments, figures, facts, bibliography, settings });
  const spelled = new Map(
    [...files.notes, ...files.attachments].map(({ path, file }) => [path, diskPath(files.root, file)]),
  );
  return { vault, spelling: (path) => spelled.get(path) ?? path };
}

/** Names of the PDFs that links name a page of: only their pages are worth counting. */
function pagedFiles(notes: readonly CompiledNote[]): ReadonlySet<string> {
  const names = notes.flatMap(({ links }) =>
    links.filter(({ target, fragment }) => /\.pdf$/iu.test(target) && pageOf(fragment) !== undefined),
  );
  return new Set(names.map(({ target }) => foldName(fileName(target))));
}
