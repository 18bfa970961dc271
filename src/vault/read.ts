import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { imageSize } from 'image-size';
import { parseBibliography } from '../bibliography/parse.ts';
import { emptyBibliography, type Bibliography } from '../bibliography/bibliography.ts';
import type { FigureFile } from '../figure/figure.ts';
import { readFigure } from '../figure/read-figure.ts';
import { parseFacts, type CheckedFact } from './facts.ts';
import { countPdfPages } from './pdf-pages.ts';
import type { SourceFile } from '../compile/compile-note.ts';
import { isPicture } from '../compile/media.ts';
import { extensionOf, toVaultPath, type VaultPath } from '../compile/path.ts';
import { decodeText, safeSvg } from '../compile/svg.ts';
import type { Attachment } from './vault.ts';

/** Files of a vault as found on disk, nothing read yet. Both lists are sorted. */
export interface VaultFiles {
  readonly root: string;
  readonly notes: readonly DiskFile[];
  readonly attachments: readonly DiskFile[];
  /** Every folder that was looked into, absolute. */
  readonly folders: readonly string[];
}

export interface DiskFile {
  readonly path: VaultPath;
  /** Absolute; its spelling may differ from the path's in Unicode form. */
  readonly file: string;
}

/** A vault's folder that cannot be read. */
export class VaultError extends Error {}

/** The vault's real folder; throws a {@link VaultError} when there is none. */
export async function vaultRoot(folder: string): Promise<string> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) throw new VaultError(`there is no folder ${folder}; give the vault's own folder`);
  if (!(await stat(root)).isDirectory())
    throw new VaultError(`${folder} is a file; give the vault's own folder`);
  return root;
}

/** Lists a vault. Dot files, `node_modules` and links that lead out of the vault are passed over. */
export async function listVault(folder: string): Promise<VaultFiles> {
  const root = await vaultRoot(folder);
  const folders = new Set<string>();
  const files = await walk(root, root, { targets: new Set([root]), folders });
  const sorted = nameFiles(root, files).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    root,
    notes: sorted.filter(isNote),
    attachments: sorted.filter((file) => !isNote(file)),
    folders: [...folders],
  };
}

/** Paths are NFC; of two files whose names differ only in Unicode form, the second keeps its spelling. */
function nameFiles(root: string, files: readonly string[]): DiskFile[] {
  const taken = new Set<string>();
  return [...files].sort().map((file) => {
    const spelled = diskPath(root, file);
    const path = taken.has(toVaultPath(spelled)) ? (spelled as VaultPath) : toVaultPath(spelled);
    taken.add(path);
    return { path, file };
  });
}

/** A file's path in its vault as the disk spells it. */
export function diskPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

function isNote({ path }: DiskFile): boolean {
  return /\.mdx?$/iu.test(path);
}

/** What a walk has met: folders, and the targets of links, each of which is followed once. */
interface Seen {
  readonly folders: Set<string>;
  readonly targets: Set<string>;
}

async function walk(root: string, folder: string, seen: Seen): Promise<string[]> {
  seen.folders.add(folder);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (isHidden(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isFile()) return [path];
      if (entry.isDirectory()) return walk(root, path, seen);
      return entry.isSymbolicLink() ? followLink(root, path, seen) : [];
    }),
  );
  return found.flat();
}

/** Not the vault's: Obsidian's own folder, a repository's, installed packages. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** True for a real path inside a real folder, or the folder itself. */
export function isWithin(root: string, path: string): boolean {
  return `${path}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

async function followLink(root: string, path: string, seen: Seen): Promise<string[]> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined || !isWithin(root, target) || seen.targets.has(target)) return [];
  if (relative(root, target).split(sep).some(isHidden)) return [];
  const kind = await stat(target);
  if (kind.isFile()) return [path];
  if (!kind.isDirectory() || path.startsWith(`${target}${sep}`)) return [];
  seen.targets.add(target);
  return walk(root, path, seen);
}

/** Bytes of a PDF beyond which its pages are not counted. */
const largestPdf = 200_000_000;

/** Reads a note. Bytes that are no UTF-8 become U+FFFD. */
export async function readNote({ path, file }: DiskFile): Promise<SourceFile> {
  return { path, text: await readFile(file, 'utf8') };
}

/** Counts the pages of a PDF; as it was for one too large to read whole. */
export async function withPages(attachment: Attachment, { file }: DiskFile): Promise<Attachment> {
  if (attachment.size > largestPdf) return attachment;
  return { ...attachment, pages: countPdfPages(await readFile(file)) };
}

/** Reads what an attachment's header tells. */
export async function readAttachment({ path, file }: DiskFile): Promise<Attachment> {
  const { size } = await stat(file);
  if (size < 1024 && (await isPointer(file))) return { path, size, pointer: true };
  if (!isPicture(path) || size === 0) return { path, size };
  const bytes = await readFile(file);
  const drawn = extensionOf(path) === '.svg' ? safeSvg(decodeText(bytes)).removed : [];
  const removed = drawn.length === 0 ? {} : { removed: drawn };
  try {
    const { width, height } = imageSize(bytes);
    return { path, size, width, height, ...removed };
  } catch {
    return { path, size, ...removed };
  }
}

async function isPointer(file: string): Promise<boolean> {
  const text = await readFile(file, 'latin1').catch(() => '');
  return text.startsWith('version https://git-lfs.github.com/spec/');
}

/** Reads the data files of a vault. */
export async function readFigures({ attachments }: VaultFiles, parse = readFigure): Promise<FigureFile[]> {
  const files = attachments.filter(({ path }) => /\.chart$/iu.test(path));
  return Promise.all(files.map(async ({ path, file }) => parse(path, await readFile(file, 'utf8'))));
}

/** Reads `data/facts.yaml`, wherever in the vault it lies; empty without one. */
export async function readFacts({ attachments }: VaultFiles, parse = readFactFile): Promise<CheckedFact[]> {
  const file = attachments.find(({ path }) => /(?:^|\/)data\/facts\.ya?ml$/iu.test(path));
  return file ? parse(file.path, await readFile(file.file, 'utf8')) : [];
}

export function readFactFile(_path: string, text: string): CheckedFact[] {
  return parseFacts(text);
}

/** `references.bib` at the vault's root, or the first `.bib` by path. */
export function bibliographyFile({ attachments }: VaultFiles): DiskFile | undefined {
  const files = attachments.filter(({ path }) => /\.bib$/iu.test(path));
  return files.find(({ path }) => path === 'references.bib') ?? files[0];
}

/** Reads the vault's references; none without a file of them. */
export async function readBibliography(files: VaultFiles): Promise<Bibliography> {
  const chosen = bibliographyFile(files);
  return chosen ? parseBibliography(chosen.path, await readFile(chosen.file, 'utf8')) : emptyBibliography;
}
