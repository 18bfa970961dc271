import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { extensionOf, type VaultPath } from '../compile/path.ts';
import { decodeText, safeSvg } from '../compile/svg.ts';
import { isPicture } from '../compile/media.ts';
import { linkedFacts } from '../link/link-note.ts';
import { resolvedLinks } from '../vault/links.ts';
import { stripMetadata } from '../vault/metadata/index.ts';
import { attachmentSlug } from '../vault/slug.ts';
import type { Vault } from '../vault/vault.ts';
import { urls } from './urls.ts';
import { getVault } from './vault.ts';

/** One file to publish: its URL path without the base, and how to make its bytes. */
export interface PublishedFile {
  readonly path: string;
  /** What the system tells of the file in the vault, which nobody changes without changing it: no file is read for it. */
  readonly cacheKey: string | undefined;
  readonly read: () => Promise<Uint8Array>;
}

const heavy = new Set(['.png', '.jpg', '.jpeg', '.bmp']);

/** URL path of a picture's WebP twin; undefined for what is light already or is no photograph. */
export function lighterPath(path: VaultPath): string | undefined {
  return heavy.has(extensionOf(path)) ? `files/${attachmentSlug(path)}.webp` : undefined;
}

/** The attachments that published notes use, and no others. */
export async function getPublishedFiles(): Promise<readonly PublishedFile[]> {
  const { vault, file } = await getVault();
  return usedFiles(vault).flatMap((path) => {
    const source = file(path);
    return source === undefined || path === vault.bibliography.path ? [] : filesFor(path, source);
  });
}

/** Files that published notes show or link to, in their properties too. */
export function usedFiles(vault: Vault): readonly VaultPath[] {
  const used = [...vault.notes.values()].flatMap((note) => [...linkedFacts(vault, note, urls).attachments]);
  const named = resolvedLinks(vault).flatMap(({ link, target }) =>
    link.syntax === 'property' && target.kind === 'attachment' ? [target.path] : [],
  );
  return [...new Set([...used, ...named])];
}

function filesFor(path: VaultPath, source: string): PublishedFile[] {
  const read = extensionOf(path) === '.svg' ? readDrawing : isPicture(path) ? readPicture : readFile;
  const cacheKey = stampOf(source);
  const original: PublishedFile = {
    path: `files/${attachmentSlug(path)}`,
    cacheKey,
    read: () => read(source),
  };
  const lighter = lighterPath(path);
  if (lighter === undefined) return [original];
  return [original, { path: lighter, cacheKey, read: () => toWebp(source) }];
}

function stampOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && [file, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
}

/** A photograph tells where it was taken, and by whom. */
async function readPicture(source: string): Promise<Uint8Array> {
  return stripMetadata(await readFile(source));
}

/** An SVG file has an address of its own, where a script in it would run. */
async function readDrawing(source: string): Promise<Uint8Array> {
  return Buffer.from(safeSvg(decodeText(await readFile(source))).svg);
}

/**
 * A picture that sharp cannot read is sent as it is: a browser tells the format by the bytes. It is handed the bytes and
 * not the file, beside which a drawing that calls itself a photograph could find other files.
 */
async function toWebp(source: string): Promise<Uint8Array> {
  const bytes = await readFile(source);
  return sharp(bytes)
    .rotate()
    .webp({ quality: 82 })
    .toBuffer()
    .catch(() => stripMetadata(bytes));
}
