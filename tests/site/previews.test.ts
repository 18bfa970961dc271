import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { noteFile, type PreviewFile } from '../../src/client/preview/file.ts';
import { attribute, elementsOf, hasClass } from '../support/dom.ts';
import { readCourse } from '../support/dist.ts';
import { targetPage } from '../support/links.ts';
import { notePages, pageAt, type BuiltPage } from '../support/site.ts';

const site = readCourse();
const files = [...site.files].filter((file) => file.startsWith('previews/'));
const read = (file: string): string => readFileSync(join(site.root, file), 'utf8');

/** Preview files of the links of a page's text to notes. */
function wanted(page: BuiltPage): string[] {
  const links = elementsOf(page.document, 'a').filter(
    (link) => hasClass(link, 'wl') || hasClass(link, 'term'),
  );
  return links.flatMap((link) => {
    const href = attribute(link, 'href') ?? '';
    const target = targetPage(site, page, href);
    if (!target || target.path === `${site.base}references/`) return [];
    const [, id = ''] = href.split('#');
    return `previews/${noteFile(target.path.slice(site.base.length), decodeURIComponent(id))}.json`;
  });
}

test('every link of a note to a note, a section or a term has its preview', () => {
  const all = [pageAt(site, ''), ...notePages(site)].flatMap(wanted);
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((file) => !site.files.has(file))).toEqual([]);
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
    const { place, html } = JSON.parse(text) as PreviewFile;
    expect(gzipSync(text).length, file).toBeLessThan(2000);
    expect(place, file).not.toBe('');
    expect(html, file).not.toMatch(/<(?:img|figure|table|script|button)\b|\s(?:id|style|on\w+)=/u);
  }
});
