import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { noteFile, placeFile, type NoteFile } from '../../src/client/preview/file.ts';
import { attribute, elementsOf, hasClass } from '../support/dom.ts';
import { readCourse } from '../support/dist.ts';
import { targetPage } from '../support/links.ts';
import { notePages, pageAt, type BuiltPage } from '../support/site.ts';

const site = readCourse();
const files = [...site.files].filter((file) => file.startsWith('previews/'));
const read = (file: string): string => readFileSync(join(site.root, file), 'utf8');

/** Links of a page's text to notes of which no preview is there: `glossary/#advantage`. */
function withoutPreview(page: BuiltPage): string[] {
  return linksOf(page).flatMap(([path, id]) => (hasPreview(path, id) ? [] : [`${path}#${id}`]));
}

function linksOf(page: BuiltPage): [path: string, id: string][] {
  const links = elementsOf(page.document, 'a').filter(
    (link) => hasClass(link, 'wl') || hasClass(link, 'term'),
  );
  return links.flatMap((link): [string, string][] => {
    const href = attribute(link, 'href') ?? '';
    const target = targetPage(site, page, href);
    if (!target || target.path === `${site.base}references/`) return [];
    return [[target.path.slice(site.base.length), decodeURIComponent(href.split('#')[1] ?? '')]];
  });
}

function hasPreview(path: string, id: string): boolean {
  const file = `previews/${noteFile(path)}.json`;
  if (!site.files.has(file)) return false;
  const { apart, places = {} } = JSON.parse(read(file)) as NoteFile;
  if (id === '') return true;
  return apart ? site.files.has(`previews/${placeFile(path, id)}.json`) : Object.hasOwn(places, id);
}

test('every link of a note to a note, a section or a term has its preview', () => {
  const pages = [pageAt(site, ''), ...notePages(site)];
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(200);
  expect(pages.flatMap(withoutPreview)).toEqual([]);
});

test('every reference has its preview', () => {
  const items = elementsOf(pageAt(site, 'references/').document).flatMap(
    (element) => /^r(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1] ?? [],
  );
  expect(items.length).toBeGreaterThan(50);
  expect(items.filter((number) => !site.files.has(`previews/references/${number}.json`))).toEqual([]);
});

test('a preview is small, has a name, and brings no id, picture or script', () => {
  for (const file of files) {
    const text = read(file);
    const isPlace = file.startsWith('previews/places/');
    const { place, title, html, places = {} } = JSON.parse(text) as NoteFile;
    expect(gzipSync(text).length, file).toBeLessThan(2000);
    expect(isPlace ? title : place, file).not.toBe('');
    for (const each of [html, ...Object.values(places).map((shown) => shown.html)])
      expect(each, file).not.toMatch(/<(?:img|figure|table|script|button)\b|\s(?:id|style|on\w+)=/u);
  }
});
