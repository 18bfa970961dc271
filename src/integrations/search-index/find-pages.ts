import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { spacePage } from './space-page.ts';

/** A built page that asks to be searched. */
export interface IndexedPage {
  /** URL path without the base, percent-encoded: `/training/grpo/`. */
  readonly url: string;
  readonly html: string;
}

// Pagefind indexes every page when none has the attribute: a vault of zero notes would make its furniture searchable.
const BODY = /<[a-z][^>]*\sdata-pagefind-body[\s=>]/i;

/** Pages under `root` with `data-pagefind-body`, in code-unit order of their paths so that two builds agree. */
export async function findIndexedPages(root: string): Promise<readonly IndexedPage[]> {
  const paths = (await readdir(root, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
  const pages: IndexedPage[] = [];
  for (const path of paths) {
    const html = await readFile(join(root, path), 'utf8');
    if (BODY.test(html)) pages.push({ url: urlOf(path), html: spacePage(html) });
  }
  return pages;
}

function urlOf(path: string): string {
  const segments = path.split(sep);
  if (segments.at(-1) === 'index.html') segments[segments.length - 1] = '';
  return `/${segments.map(encodeURIComponent).join('/')}`;
}
