import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attribute, elementsOf, textOf, type Element } from '../support/dom.ts';
import { readCourse } from '../support/dist.ts';
import { isExternal, urlsOf } from '../support/links.ts';
import type { BuiltPage } from '../support/site.ts';

const site = readCourse();
const hostless = new Set([
  'preload',
  'stylesheet',
  'modulepreload',
  'icon',
  'manifest',
  'prefetch',
  'preconnect',
]);
const navigations = new Set(['a', 'area']);

test.for(site.pages)('$path has a strict policy', (page) => {
  const policy = policyOf(page);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  for (const name of ['script-src', 'style-src', 'connect-src', 'font-src', 'img-src'])
    expect(policy.get(name)).toContain("'self'");
  for (const name of ['base-uri', 'object-src']) expect(policy.get(name)).toEqual(["'none'"]);
  const sources = [...policy.values()].flat();
  const allowed = /^'(?:self|none|wasm-unsafe-eval|sha(?:256|384|512)-[\w+/=]+)'$/u;
  expect(sources.filter((source) => !allowed.test(source))).toEqual([]);
});

test.for(site.pages)('$path runs and styles nothing that its policy does not name', (page) => {
  const hashes = new Set(policyOf(page).get('script-src'));
  const inline = elementsOf(page.document, 'script').filter(isInlineScript);
  const digests = inline.map((script) => createHash('sha256').update(textOf(script)).digest('base64'));
  expect(digests.filter((digest) => !hashes.has(`'sha256-${digest}'`))).toEqual([]);
  expect(elementsOf(page.document, 'style').map(textOf)).toEqual([]);
  const attributes = elementsOf(page.document).flatMap(({ attrs }) => attrs.map(({ name }) => name));
  expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  const links = elementsOf(page.document, 'a').flatMap((link) => attribute(link, 'href') ?? []);
  expect(links.filter((href) => /^\s*(?:javascript|vbscript|data):/iu.test(href))).toEqual([]);
});

test.for(site.pages)('$path loads nothing from another host', (page) => {
  const loaded = elementsOf(page.document).filter(isLoaded).flatMap(urlsOf);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((url) => isExternal(site, page, url))).toEqual([]);
});

/** True for an element whose URLs the browser fetches by itself. */
function isLoaded(element: Element): boolean {
  if (element.tagName !== 'link') return !navigations.has(element.tagName);
  return (attribute(element, 'rel') ?? '').split(/\s+/u).some((rel) => hostless.has(rel));
}

function isInlineScript(script: Element): boolean {
  const type = attribute(script, 'type') ?? '';
  return attribute(script, 'src') === undefined && /^(?:|module|text\/javascript)$/u.test(type);
}

/** Sources by directive; a page without a policy has none. */
function policyOf({ document }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const meta = elementsOf(document, 'meta').find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const directives = (meta && attribute(meta, 'content')?.split(';')) ?? [];
  const words = directives.map((directive) => directive.trim().split(/\s+/u));
  return new Map(words.flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])));
}
