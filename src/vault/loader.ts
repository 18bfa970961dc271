import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DataStore, Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { isBoardFile } from '../compile/board/board.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import type { VaultPath } from '../compile/path.ts';
import { readFigure } from '../figure/read-figure.ts';
import { emptyBibliography } from '../bibliography/bibliography.ts';
import { parseBibliography } from '../bibliography/parse.ts';
import { AttachmentReader } from './attachment-reader.ts';
import { lastChanges, readCommits, type Commits } from './changes.ts';
import { compilerVersion } from './compiler-version.ts';
import { vaultFolder } from './location.ts';
import { VaultCompiler, type CompiledPath } from './notes/compile-vault.ts';
import { handOver, type Library } from './notes/handed-over.ts';
import { beginPhase } from './phase.ts';
import { tellProgress } from './progress.ts';
import { isPublished } from './vault.ts';
import { readCompileOptions } from './settings.ts';
import {
  bibliographyFile,
  diskPath,
  listVault,
  readFactFile,
  readFacts,
  readFigures,
  type VaultFiles,
} from './read.ts';
import { remembered } from './remembered.ts';

/** The compiler that this process runs: a module once loaded stays as it is. */
let running: string | undefined;

/** Compiles every note and canvas of the vault and hands them over to the pages. */
export function vaultLoader(): Loader {
  let compiler: VaultCompiler | undefined;
  return {
    name: 'vault',
    async load({ config, logger }) {
      beginPhase('compile');
      const root = fileURLToPath(config.root);
      compiler ??= new VaultCompiler(fileURLToPath(new URL('notes/', config.cacheDir)));
      const { notes: files, attachments, root: vault } = await listVault(vaultFolder(root));
      const pages = [...files, ...attachments.filter(({ path }) => isBoardFile(path))];
      const [version, options] = [await compilerVersion(root), await readCompileOptions(vault)];
      running ??= version;
      const isOutdated = version !== running;
      if (isOutdated) logger.warn('the compiler was changed: start again to see what it makes of notes now');
      const { notes, compiled } = await compiler.compile(
        pages,
        { version: running, options, isOutdated },
        (total) => tellProgress({ doing: 'compiling', total, things: 'notes' }),
      );
      const sorted = alphabetical(notes);
      const digest = hash('sha256', JSON.stringify(sorted.map(([path, note]) => [path, note.digest])));
      handOver('notes', digest, new Map(sorted.map(([path, { note }]) => [path, note])));
      logger.info(`${String(files.length)} notes, ${String(compiled.length)} compiled`);
      const named = compiled.filter(({ path }) => mayBeNamed(notes.get(path)?.note));
      for (const line of slowest(named)) logger.info(line);
      logger.info(claimLine([...notes.values()].map(({ note }) => note)));
    },
  };
}

const { compare } = new Intl.Collator('en');

function alphabetical<T>(notes: ReadonlyMap<VaultPath, T>): [VaultPath, T][] {
  return [...notes].sort(([a], [b]) => compare(a, b));
}

/** Milliseconds from which on a note is worth a word. */
const slow = 300;

/** Logs are read by others. Whether a canvas is published is known only when all is linked. */
function mayBeNamed(note: CompiledNote | undefined): boolean {
  return note !== undefined && note.board === undefined && isPublished(note);
}

/** The notes that took long; with `--profile`, thirty in any case. */
function slowest(compiled: readonly CompiledPath[]): string[] {
  const all = process.argv.includes('--profile');
  const named = all
    ? compiled.slice(0, 30)
    : compiled.slice(0, 3).filter(({ milliseconds }) => milliseconds > slow);
  return named.map(({ path, milliseconds }) => `${path} took ${milliseconds.toFixed(0)} ms`);
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

/**
 * Hands over what the vault holds besides notes. What takes long to make and seldom changes, the references and the days of
 * commits, is kept in the content store.
 */
export function libraryLoader(): Loader {
  const attachments = new AttachmentReader();
  const [figure, facts] = [remembered(readFigure), remembered(readFactFile)];
  return {
    name: 'library',
    async load({ store, config }) {
      const root = fileURLToPath(config.root);
      const files = await listVault(vaultFolder(root));
      const known = store.get('commits')?.data as unknown as Commits | undefined;
      const commits = await readCommits(files.root, known);
      const library: Library = {
        attachments: await attachments.read(files.attachments),
        figures: await readFigures(files, figure),
        facts: await readFacts(files, facts),
        bibliography: await keptBibliography(store, files, root),
        changed: await lastChanges(files.root, files.notes, commits),
        files: placesOf(files),
      };
      const { changed, files: places, ...rest } = library;
      handOver('library', hash('sha256', JSON.stringify([rest, [...changed], [...places]])), library);
      store.set({ id: 'commits', data: { ...commits }, digest: `at ${commits.head}` });
    },
  };
}

function placesOf({ root, notes, attachments }: VaultFiles): Library['files'] {
  const all = [...notes, ...attachments];
  return new Map(all.map(({ path, file }) => [path, { file, source: diskPath(root, file) }]));
}

/** Formatting some hundred references takes a second. */
async function keptBibliography(
  store: DataStore,
  files: VaultFiles,
  root: string,
): Promise<Library['bibliography']> {
  const file = bibliographyFile(files);
  if (file === undefined) return emptyBibliography;
  const text = await readFile(file.file, 'utf8');
  const version = await compilerVersion(root, ['src/markdown', 'src/bibliography']);
  const digest = hash('sha256', version + file.path + text);
  const known = store.get('bibliography');
  if (known?.digest === digest) return known.data as unknown as Library['bibliography'];
  const { path, entries, problems } = parseBibliography(file.path, text);
  store.set({ id: 'bibliography', data: { path, entries, problems }, digest });
  return { path, entries, problems };
}
