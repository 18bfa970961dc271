import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import { attribute, elementsOf, type Document, type Element } from './dom.ts';

export interface BuiltPage {
  /** Path of the URL, base included, decoded. `404.html` stands for every URL that has no page. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
  readonly ids: ReadonlySet<string>;
}

/** A built site as it lies on disk. */
export interface BuiltSite {
  readonly root: string;
  /** Path under which the site lives, with both slashes. */
  readonly base: string;
  /** Every file, relative to the root, with `/`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}

export function readSite(root: string, base = '/'): BuiltSite {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, sep).length).replaceAll(sep, '/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(root, base, file));
  return { root, base, files: new Set(files), pages };
}

function readPage(root: string, base: string, file: string): BuiltPage {
  const html = readFileSync(join(root, file), 'utf8');
  const document = parse(html, { sourceCodeLocationInfo: true });
  const ids = elementsOf(document).flatMap((element) => attribute(element, 'id') ?? []);
  return { path: base + file.replace(/(^|\/)index\.html$/u, '$1'), html, document, ids: new Set(ids) };
}

/** @throws if there is no page at that path, which is without the base: `''`, `references/`. */
export function pageAt({ pages, base }: BuiltSite, path: string): BuiltPage {
  const page = pages.find((other) => other.path === base + path);
  if (!page)
    throw new Error(`No page ${base}${path}; there are ${pages.map((other) => other.path).join(' ')}`);
  return page;
}

/** What search reads of a note's page; undefined on home and the site's own pages. */
export function articleOf({ document }: BuiltPage): Element | undefined {
  return elementsOf(document).find((element) => attribute(element, 'data-pagefind-body') !== undefined);
}

/** Pages of notes, home left out. */
export function notePages({ pages }: BuiltSite): BuiltPage[] {
  return pages.filter((page) => articleOf(page) !== undefined);
}
