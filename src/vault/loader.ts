import type { DataStore, Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { isBoardFile } from '../compile/board/board.ts';
import { compileBoard } from '../compile/board/compile-board.ts';
import { compileNote } from '../compile/compile-note.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { lastChanges } from './changes.ts';
import { compilerVersion } from './compiler-version.ts';
import { hiddenTargets } from './hidden.ts';
import { vaultFolder } from './location.ts';
import { isPublished } from './vault.ts';
import { readCompileOptions } from './settings.ts';
import {
  diskPath,
  listVault,
  readAttachment,
  readBibliography,
  readFacts,
  readFigures,
  readNote,
  type DiskFile,
} from './read.ts';

/**
 * Compiles every note and canvas of the vault into the content store; a note is compiled again only when it or the compiler changed,
 * or when a note that it names became private.
 */
export function vaultLoader(): Loader {
  return {
    name: 'vault',
    async load(context) {
      const { store, config, logger } = context;
      const root = fileURLToPath(config.root);
      const version = await compilerVersion(root);
      const { notes, attachments, root: vault } = await listVault(vaultFolder(root));
      const pages = [...notes, ...attachments.filter(({ path }) => isBoardFile(path))];
      const options = await readCompileOptions(vault);
      const compile = async (file: DiskFile, hidden: readonly string[]): Promise<number> => {
        const source = await readNote(file);
        const settings = { ...options, hidden };
        const digest = context.generateDigest(version + JSON.stringify(settings) + source.text);
        if (store.get(file.path)?.digest === digest) return 0;
        const compilePage = isBoardFile(file.path) ? compileBoard : compileNote;
        store.set({ id: file.path, data: { ...(await compilePage(source, settings)) }, digest });
        return 1;
      };
      let compiled = 0;
      for (const file of pages) compiled += await compile(file, hiddenBefore(store, file));
      const paths = new Set<string>(pages.map(({ path }) => path));
      for (const id of store.keys()) if (!paths.has(id)) store.delete(id);
      const hidden = hiddenTargets(store.values().map(({ data }) => data as unknown as CompiledNote));
      for (const file of pages) compiled += await compile(file, hidden.get(file.path) ?? []);
      logger.info(`${String(notes.length)} notes, ${String(compiled)} compiled`);
      logger.info(claimLine(store.values().map(({ data }) => data as unknown as CompiledNote)));
    },
  };
}

/** How many figures, dates, prices and comparisons the texts state, and what stands behind them. */
function claimLine(notes: readonly CompiledNote[]): string {
  const claims = notes
    .filter(isPublished)
    .flatMap((note) => note.claims.filter(({ place }) => place === 'text'));
  const cited = claims.filter(({ citations }) => citations.length > 0).length;
  const marked = claims.filter(({ citations, mark }) => citations.length === 0 && mark !== undefined).length;
  const rest = claims.length - cited - marked;
  return `${String(claims.length)} claims: ${String(cited)} with a source, ${String(marked)} marked as our own or common knowledge, ${String(rest)} without`;
}

/** What a note's stored form hides, so that an unchanged note is found unchanged. */
function hiddenBefore(store: DataStore, { path }: DiskFile): readonly string[] {
  return (store.get(path)?.data as unknown as CompiledNote | undefined)?.hidden ?? [];
}

/** Keeps what the vault holds besides notes: attachments, bibliography, dates and places on disk. One entry. */
export function libraryLoader(): Loader {
  return {
    name: 'library',
    async load(context) {
      const { store, config } = context;
      const files = await listVault(vaultFolder(fileURLToPath(config.root)));
      const all = [...files.notes, ...files.attachments];
      const { path, entries, problems } = await readBibliography(files);
      const data = {
        attachments: await Promise.all(files.attachments.map(readAttachment)),
        figures: await readFigures(files),
        facts: await readFacts(files),
        bibliography: { path, entries, problems },
        changed: [...(await lastChanges(files.root, files.notes))],
        files: all.map(({ path: name, file }) => [name, { file, source: diskPath(files.root, file) }]),
      };
      const digest = context.generateDigest(JSON.stringify(data));
      if (store.get('library')?.digest === digest) return;
      store.clear();
      store.set({ id: 'library', data, digest });
    },
  };
}
