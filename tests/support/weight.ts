import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, elementsOf, textOf } from './dom.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

const staticImport = /(?<![\w$.])(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?(["'])([^"']+)\1/gu;
const cssImport = /@import\s*(?:url\(\s*)?["']?([^"');\s]+)/gu;

/** Bytes, compressed one file at a time, of the scripts that a page runs at once: inline, linked, and what they import. */
export function scriptWeight(site: BuiltSite, { document }: BuiltPage): number {
  const scripts = elementsOf(document, 'script');
  const files = scripts.flatMap((script) => attribute(script, 'src') ?? []);
  const preloads = linked(document, 'modulepreload');
  const inline = scripts.map(textOf).filter((text) => text !== '');
  return weigh([...inline, ...contents(site, [...files, ...preloads], staticImport)]);
}

/** Bytes, compressed one file at a time, of a page's style sheets. */
export function styleWeight(site: BuiltSite, { document }: BuiltPage): number {
  return weigh(contents(site, linked(document, 'stylesheet'), cssImport));
}

/** Bytes of a page's own HTML, compressed. */
export function htmlWeight({ html }: BuiltPage): number {
  return weigh([html]);
}

function linked(document: BuiltPage['document'], rel: string): string[] {
  const links = elementsOf(document, 'link').filter((link) => attribute(link, 'rel') === rel);
  return links.flatMap((link) => attribute(link, 'href') ?? []);
}

/** Files at these URLs, and those they import, each once. */
function contents(site: BuiltSite, urls: readonly string[], imports: RegExp): string[] {
  const found = new Map<string, string>();
  const waiting = urls.map((url) => new URL(url, 'https://site.test'));
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (found.has(url.pathname)) continue;
    const source = readFileSync(join(site.root, url.pathname.slice(site.base.length)), 'utf8');
    found.set(url.pathname, source);
    const here = url;
    waiting.push(...[...source.matchAll(imports)].map((match) => new URL(match.at(-1) ?? '', here)));
  }
  return [...found.values()];
}

function weigh(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}
