import { createHash } from 'node:crypto';
import { isBoardFile } from '../compile/board/board.ts';
import { foldName } from './fold.ts';
import { isInert } from './inert.ts';
import { extensionOf, noteName, folderOf, type Slug, type VaultPath } from '../compile/path.ts';

/** First segments of URLs that belong to the site's own pages. */
const reserved = new Set([
  '404',
  'search',
  'tags',
  'units',
  'references',
  'questions',
  'compare',
  'colophon',
  'pagefind',
  'files',
  'previews',
  'fonts',
  '_astro',
  'index',
]);

const spelled: readonly (readonly [RegExp, string])[] = [
  [/\+/gu, ' plus '],
  [/#/gu, ' sharp '],
  [/&/gu, ' and '],
  [/%/gu, ' percent '],
  [/@/gu, ' at '],
];

/** Longest URL segment in UTF-8 bytes; a file system takes 255. */
const longest = 150;

/** URL of every note, no two the same even case-folded. Home gets `''`; a clash is settled by path order and told as a pair. */
export function assignSlugs(
  notes: readonly { path: VaultPath; permalink: string | undefined }[],
  home: VaultPath | undefined,
): { slugs: ReadonlyMap<VaultPath, Slug>; clashes: readonly (readonly [VaultPath, VaultPath])[] } {
  const slugs = new Map<VaultPath, Slug>();
  const owners = new Map<string, VaultPath>();
  const clashes: [VaultPath, VaultPath][] = [];
  for (const { path, permalink } of [...notes].sort(notesFirst)) {
    if (path === home) {
      slugs.set(path, '' as Slug);
      continue;
    }
    const wanted = slugOf(path, permalink);
    let slug = wanted;
    for (let n = 2; owners.has(slug); n++) slug = `${wanted}-${String(n)}`;
    const owner = owners.get(wanted);
    if (owner !== undefined) clashes.push([path, owner]);
    owners.set(slug, path);
    slugs.set(path, slug as Slug);
  }
  return { slugs, clashes };
}

/** A canvas gives way to a note. */
function notesFirst({ path: a }: { path: VaultPath }, { path: b }: { path: VaultPath }): number {
  return Number(isBoardFile(a)) - Number(isBoardFile(b)) || (a < b ? -1 : 1);
}

function slugOf(path: VaultPath, permalink: string | undefined): string {
  const slug = wantedSlug(path, permalink);
  const [first = '', ...rest] = slug.split('/');
  return reserved.has(first) ? [`${first}-note`, ...rest].join('/') : slug;
}

function wantedSlug(path: VaultPath, permalink: string | undefined): string {
  const own = permalink
    ?.split('/')
    .map(slugSegment)
    .filter((part) => part !== '')
    .join('/');
  const folder = folderOf(path);
  const segments = [...(folder === '' ? [] : folder.split('/')), noteName(path)];
  return own !== undefined && own !== ''
    ? own
    : segments.map((part) => slugSegment(part) || hashed(part)).join('/');
}

/** The first segment of a note's URL where the site keeps it for its own pages; else undefined. */
export function reservedSegment(path: VaultPath, permalink: string | undefined): string | undefined {
  const [first = ''] = wantedSlug(path, permalink).split('/');
  return reserved.has(first) ? first : undefined;
}

/** One path segment for a URL: letters and digits of any script in lower case, joined by hyphens; `''` if none is left. */
export function slugSegment(name: string): string {
  let text = name.normalize('NFC');
  for (const [sign, word] of spelled) if (/[\p{L}\p{N}]/u.test(text)) text = text.replace(sign, word);
  const slug = foldName(text)
    .replace(/['’`"“”]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_]+/gu, '-')
    .replace(/^[-_]+|-+$/gu, '');
  if (Buffer.byteLength(slug) <= longest) return slug;
  let cut = slug;
  while (Buffer.byteLength(cut) > longest - 9) cut = cut.replace(/.$/su, '');
  return `${cut}-${digest(name)}`;
}

function hashed(name: string): string {
  return `note-${digest(name)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}

/** URL path of an attachment under `files/`; names keep their extension, and what a browser would run is text. */
export function attachmentSlug(path: VaultPath): string {
  const extension = extensionOf(path);
  const folder = folderOf(path);
  const stem = path.slice(folder === '' ? 0 : folder.length + 1, path.length - extension.length);
  const segments = [...(folder === '' ? [] : folder.split('/')), stem].map(
    (part) => slugSegment(part) || hashed(part),
  );
  return `${segments.join('/')}-${digest(path).slice(0, 4)}${servedExtension(path)}`;
}

/** `.png` for a picture, `.html.txt` for a page. */
function servedExtension(path: VaultPath): string {
  const extension = extensionOf(path);
  if (isInert(path)) return extension;
  return `${extension === '' ? '' : '.'}${slugSegment(extension.slice(1))}.txt`.replace('..', '.');
}
