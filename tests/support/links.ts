import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { attribute, attributeName, elementsOf, type Element } from './dom.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

const origin = 'https://site.test';
const urlAttributes = new Set(['href', 'xlink:href', 'src', 'poster', 'action', 'formaction', 'data']);

/** Every URL in a page's attributes, as written. */
export function linksOf({ document }: BuiltPage): string[] {
  return elementsOf(document).flatMap(urlsOf);
}

/** Every URL in one element's attributes, as written. */
export function urlsOf({ attrs }: Element): string[] {
  return attrs.flatMap((attr) => {
    const name = attributeName(attr);
    if (urlAttributes.has(name)) return [attr.value];
    return name === 'srcset' || name === 'imagesrcset' ? candidatesOf(attr.value) : [];
  });
}

/** URLs of a `srcset`, without their widths. */
function candidatesOf(srcset: string): string[] {
  return srcset.split(/,\s+/u).flatMap((candidate) => candidate.trim().split(/\s+/u).slice(0, 1));
}

/** Each internal link that leads nowhere, as `page → link (why)`. */
export function brokenLinks(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const why = whyBroken(site, page, link);
      return why === undefined ? [] : [`${page.path} → ${link} (${why})`];
    }),
  );
}

/** Each internal URL in a style sheet that leads nowhere, as `file → URL`. */
export function brokenStyleUrls(site: BuiltSite): string[] {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  return sheets.flatMap((sheet) => {
    const css = readFileSync(join(site.root, sheet), 'utf8');
    const urls = [...css.matchAll(/url\((["']?)([^"')]+)\1\)/gu)].flatMap(([, , url]) => url ?? []);
    return urls
      .filter((url) => !site.files.has(fileOf(site, new URL(url, origin + site.base + sheet)) ?? ''))
      .map((url) => `${sheet} → ${url}`);
  });
}

/** The page of the site that a link leads to; undefined for another host, a file, and what is not there. */
export function targetPage(site: BuiltSite, page: BuiltPage, link: string): BuiltPage | undefined {
  const url = resolve(site, page, link);
  if (url?.origin !== origin) return undefined;
  const path = decode(url.pathname);
  return site.pages.find((other) => other.path === path);
}

/** True for a URL that has a host of its own. */
export function isExternal(site: BuiltSite, page: BuiltPage, link: string): boolean {
  return resolve(site, page, link)?.origin !== origin;
}

function whyBroken(site: BuiltSite, page: BuiltPage, link: string): string | undefined {
  const url = resolve(site, page, link);
  if (!url) return 'no URL';
  if (url.origin !== origin) return undefined;
  const fragment = decode(url.hash.slice(1));
  if (fragment === undefined) return 'badly encoded';
  if (link.startsWith('#')) return page.ids.has(fragment) ? undefined : 'no such id on this page';
  const file = fileOf(site, url);
  if (file === undefined) return 'outside the base, or badly encoded';
  if (!site.files.has(file)) return `no file ${file}`;
  if (fragment === '') return undefined;
  return idsIn(site, file)?.has(fragment) === false ? `no such id in ${file}` : undefined;
}

/** The page for what is not found stands at any depth, so a relative link on it is wrong. */
function resolve({ base }: BuiltSite, { path }: BuiltPage, link: string): URL | undefined {
  const place = origin + encodeURI(path === `${base}404.html` ? `${base}no/such/page/` : path);
  return URL.canParse(link, place) ? new URL(link, place) : undefined;
}

function fileOf({ base }: BuiltSite, { pathname }: URL): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  return decode(pathname.slice(base.length))?.replace(/(^|\/)$/u, '$1index.html');
}

/** Ids of a page or a drawing; undefined for a file whose fragments mean something else. */
function idsIn(site: BuiltSite, file: string): ReadonlySet<string> | undefined {
  const path = site.base + file.replace(/(^|\/)index\.html$/u, '$1');
  const page = site.pages.find((other) => other.path === path);
  if (page) return page.ids;
  if (!file.endsWith('.svg')) return undefined;
  const drawing = parseFragment(readFileSync(join(site.root, file), 'utf8'));
  return new Set(elementsOf(drawing).flatMap((element) => attribute(element, 'id') ?? []));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
