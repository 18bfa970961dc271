import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NameRow } from '../../src/client/search/match-names.ts';
import { rowsFor, type NameIndex } from '../../src/client/search/name-index.ts';
import { buildVaultSite } from '../support/build.ts';
import { attribute, elementsOf, hasClass, textOf } from '../support/dom.ts';
import { faultsOfSite } from '../support/invariants.ts';
import { linksOf, targetPage } from '../support/links.ts';
import { notePages, pageAt, readSite, type BuiltPage, type BuiltSite } from '../support/site.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const count = 510;
const folders = Array.from({ length: 40 }, (_, n) => `Folder ${String(n)}/inside`);
let site: BuiltSite;

/** More notes than a page lists, in more units than an outline shows; one folder and one tag have most of them. */
function files(): Record<string, string> {
  const note = (n: number): readonly [string, string] => {
    const folder = n % 2 === 0 ? folders[0] : folders[n % folders.length];
    const about = `description: What is said here of the matter that has the number ${String(n)} in this vault.`;
    const text = `---\n${about}\ntags: [all, t/n${String(n % 30)}]\n---\n\nSee [[Note ${String((n * 7) % count)}]] and [[Note 0]].\n`;
    return [
      `${String(folder)}/${String.fromCodePoint(97 + (n % 26))} note of a longer name/Note ${String(n)}.md`,
      text,
    ];
  };
  return { 'Home.md': 'Hello.\n', ...Object.fromEntries(Array.from({ length: count }, (_, n) => note(n))) };
}

beforeAll(async () => {
  const [vault, outDir] = [join(temp.path, 'vault'), join(temp.path, 'out')];
  writeFiles(vault, files());
  const { code, stderr } = await buildVaultSite({ vault, outDir, cacheDir: join(temp.path, 'cache') });
  if (code !== 0) throw new Error(stderr);
  site = readSite(outDir);
}, 240_000);

afterAll(temp.remove);

/** Pages by the number of steps from home, over links alone. */
function reachable(): ReadonlyMap<BuiltPage, number> {
  const reached = new Map([[pageAt(site, ''), 0]]);
  for (const [page, steps] of reached)
    for (const link of linksOf(page)) {
      const target = targetPage(site, page, link);
      if (target && !reached.has(target)) reached.set(target, steps + 1);
    }
  return reached;
}

test('every note is at most three steps from home without a script', () => {
  const steps = reachable();
  expect(notePages(site)).toHaveLength(count);
  expect(notePages(site).filter((page) => (steps.get(page) ?? Infinity) > 3)).toEqual([]);
});

test('nothing is wrong with its pages', () => {
  expect(faultsOfSite(site)).toEqual([]);
});

test.for(['', '404.html', 'tags/', 'tags/all/', 'tags/all/~2/', 'units/folder-0/notes/', 'map/'])(
  '/%s does not grow with the vault',
  (path) => {
    const { html } = pageAt(site, path);
    expect(html.length).toBeLessThan(path === 'map/' ? 250_000 : 60_000);
  },
);

test('the outline of a note shows what is near', () => {
  const lengths = notePages(site).map((page) => {
    const [nav] = elementsOf(page.document, 'nav').filter((each) => hasClass(each, 'course'));
    const links = nav ? elementsOf(nav, 'a') : [];
    const current = links.filter((link) => attribute(link, 'aria-current') === 'page');
    expect(current.map((link) => targetPage(site, page, attribute(link, 'href') ?? ''))).toEqual([page]);
    return links.length;
  });
  expect(Math.max(...lengths)).toBeLessThan(60);
});

test('a long list goes on: its pages hold each note once, in order', () => {
  const pages = ['', '~2/'].map((part) => pageAt(site, `units/folder-0/notes/${part}`));
  const titles = pages.flatMap(({ document }) =>
    elementsOf(document, 'ol')
      .filter((list) => hasClass(list, 'rows'))
      .flatMap((list) => elementsOf(list, 'a').map((link) => textOf(link).trim())),
  );
  expect(titles).toHaveLength(count / 2);
  expect(new Set(titles).size).toBe(titles.length);
  const current = pages.map(({ document }) => {
    const [nav] = elementsOf(document, 'nav').filter((each) => hasClass(each, 'parts'));
    return elementsOf(nav!, 'a').map((link) => [textOf(link).trim(), attribute(link, 'aria-current')]);
  });
  expect(current[1]).toEqual([
    ['1–200', undefined],
    ['201–255', 'page'],
  ]);
});

test('a note that every other links to says how many, and lists some', () => {
  const [page] = notePages(site).filter(({ path }) => path.endsWith('/note-0/'));
  const [section] = elementsOf(page!.document, 'section').filter((each) => hasClass(each, 'linked'));
  expect(textOf(elementsOf(section!, 'h2')[0]!)).toContain('509 bites');
  expect(elementsOf(section!, 'a').filter((link) => hasClass(link, 'wl'))).toHaveLength(100);
  expect(textOf(section!)).toContain('409 other bites');
  expect(page!.html.length).toBeLessThan(100_000);
});

test('its names are in files by how they begin', async () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(site.root, file), 'utf8'));
  const index = read('search/names.json') as NameIndex;
  expect(index.leaves.length).toBeGreaterThan(1);
  const load = (file: string) => Promise.resolve(read(`search/names/${file}.json`) as readonly NameRow[]);
  for (const n of [0, 77, 509]) {
    const rows = await rowsFor(index, `note ${String(n)}`, load);
    expect(rows.map(([, [name]]) => name)).toContain(`Note ${String(n)}`);
  }
});
