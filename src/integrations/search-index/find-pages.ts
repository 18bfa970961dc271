import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A built page that asks to be searched. */
export interface IndexedPage {
  /** URL path without the base, percent-encoded: `/training/grpo/`. */
  readonly url: string;
  readonly file: string;
  /** Digest of the address and of the part that is searched. */
  readonly key: string;
}

// Pagefind indexes every page when none has the attribute: a vault of zero notes would make its furniture searchable.
const ATTRIBUTE = 'data-pagefind-body';
const TAG = /^<([a-z][\w-]*)(?:\s[^>]*)?\sdata-pagefind-body(?:[\s=][^>]*)?>/i;

/**
 * Pages under `root` with `data-pagefind-body`, in code-unit order of their addresses so that two builds agree.
 * @param seen paths that are passed over; those found are added
 */
export function findIndexedPages(root: string, seen = new Set<string>()): readonly IndexedPage[] {
  // Without the types the system is asked for each of them once more.
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html') && entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  const pages: IndexedPage[] = [];
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = join(root, path);
    const url = urlOf(path);
    const key = keyOf(url, file);
    if (key !== undefined) pages.push({ url, file, key });
  }
  return pages.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** True if a page is still what its key tells of. */
export function isSame({ url, file, key }: IndexedPage): boolean {
  return keyOf(url, file) === key;
}

/** Undefined for a page that does not ask to be searched. */
function keyOf(url: string, file: string): string | undefined {
  const part = searchedPart(readFileSync(file));
  return part && createHash('sha256').update(`${url}\n`).update(part).digest('hex');
}

/**
 * Bytes of a page from the element that is searched to the last that may be its end; undefined if there is none. All
 * that Pagefind takes from a page of this site stands there.
 */
export function searchedPart(page: Buffer): Buffer | undefined {
  for (let at = page.indexOf(ATTRIBUTE); at >= 0; at = page.indexOf(ATTRIBUTE, at + 1)) {
    const start = page.lastIndexOf('<', at);
    const tag = TAG.exec(page.toString('utf8', start, page.indexOf('>', at) + 1))?.[1];
    if (tag === undefined) continue;
    const end = page.lastIndexOf(`</${tag}>`);
    return page.subarray(start, end < start ? page.length : end + tag.length + 3);
  }
  return undefined;
}

function urlOf(path: string): string {
  const segments = path.split(sep);
  if (segments.at(-1) === 'index.html') segments[segments.length - 1] = '';
  return `/${segments.map(encodeURIComponent).join('/')}`;
}
