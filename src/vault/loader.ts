import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { isBoardFile } from '../compile/board/board.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import type { VaultPath } from '../compile/path.ts';
import { lastChanges } from './changes.ts';
import { compilerVersion } from './compiler-version.ts';
import { vaultFolder } from './location.ts';
import { VaultCompiler } from './notes/compile-vault.ts';
import { handOver } from './notes/handed-over.ts';
import { isPublished } from './vault.ts';
import { readCompileOptions } from './settings.ts';
import { diskPath, listVault, readAttachment, readBibliography, readFacts, readFigures } from './read.ts';

/**
 * Compiles every note and canvas of the vault and hands them over to the pages. The content store is given their digests:
 * it tells Astro what has changed.
 */
export function vaultLoader(): Loader {
  let compiler: VaultCompiler | undefined;
  return {
    name: 'vault',
    async load({ store, config, logger }) {
      const root = fileURLToPath(config.root);
      compiler ??= new VaultCompiler(fileURLToPath(new URL('notes/', config.cacheDir)));
      const { notes: files, attachments, root: vault } = await listVault(vaultFolder(root));
      const pages = [...files, ...attachments.filter(({ path }) => isBoardFile(path))];
      const [version, options] = [await compilerVersion(root), await readCompileOptions(vault)];
      const { notes, compiled } = await compiler.compile(pages, { version, options });
      handOver(new Map(alphabetical(notes).map(([path, { note }]) => [path, note])));
      for (const [id, { digest }] of notes) store.set({ id, data: {}, digest });
      for (const id of store.keys()) if (!notes.has(id as VaultPath)) store.delete(id);
      logger.info(`${String(files.length)} notes, ${String(compiled)} compiled`);
      logger.info(claimLine([...notes.values()].map(({ note }) => note)));
    },
  };
}

const { compare } = new Intl.Collator('en');

function alphabetical<T>(notes: ReadonlyMap<VaultPath, T>): [VaultPath, T][] {
  return [...notes].sort(([a], [b]) => compare(a, b));
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
