import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findIndexedPages } from '../../src/integrations/search-index/find-pages.ts';
import { readEarly } from '../../src/integrations/search-index/read-early.ts';
import { sealedStore } from '../../src/integrations/search-index/sealed-store.ts';
import { writeIndex } from '../../src/integrations/search-index/write-index.ts';
import { contentsOf, readFolder } from '../support/search-files.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const site = join(temp.path, 'site');
const cache = join(temp.path, 'cache');
const PAGES = 50;

/** A page as the site writes it, with words of its own, words of all pages, and accents; not each has an alias. */
function pageOf(number: number, text = ''): string {
  const alias = number % 3 === 0 ? ` data-pagefind-meta="aliases:Also ${number}"` : '';
  const words = Array.from({ length: 40 }, (_, at) => `w${(number * at) % 71}`).join(' ');
  return `<!doctype html><html lang="en"><head><title>x</title></head><body><nav>Furniture</nav><main>
    <article data-pagefind-body><header${alias} data-pagefind-filter="kind:Page">
    <p data-pagefind-ignore><span data-pagefind-filter="tag">t${number % 4}</span></p>
    <h1 data-pagefind-meta="title">Note ${number} café</h1></header>
    <h2 id="s">Section</h2><p>${words} cafe naïve reward ${text}</p></article></main><footer>Furniture</footer></body></html>`;
}

const nameOf = (number: number): string => `n${String(number).padStart(2, '0')}/index.html`;

async function build(store = sealedStore(cache), from = site) {
  const folder = join(temp.path, 'pagefind');
  const pages = findIndexedPages(from);
  const written = await writeIndex(pages, folder, 'en', store);
  return { ...written, content: readFolder(folder) };
}

/** Files of a build that knows nothing of those before. */
async function cleanFiles(from = site) {
  const store = sealedStore(join(temp.path, 'clean'));
  const { content } = await build(store, from);
  rmSync(store.folder, { recursive: true });
  return content;
}

beforeAll(() => {
  writeFiles(
    site,
    Object.fromEntries(Array.from({ length: PAGES }, (_, number) => [nameOf(number), pageOf(number)])),
  );
  writeFiles(site, {
    'tags/index.html': '<html><body><main>data-pagefind-body, a word</main></body></html>',
  });
});
afterAll(temp.remove);

test('an index bound from batches says what Pagefind says of all pages at once', async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const { url, file } of findIndexedPages(site))
    await index!.addHTMLFile({ url, content: readFileSync(file, 'utf8') });
  const { files } = await index!.getFiles();
  await close();
  const { content, anew } = await build();
  expect(anew).toBe(PAGES);
  const own = [...content].map(([path, bytes]) => ({ path, content: bytes }));
  expect(contentsOf(own)).toEqual(contentsOf(files));
  expect(contentsOf(own).words.length).toBeGreaterThan(70);
  expect(contentsOf(own).words.some(([, , forms]) => forms.length > 0)).toBe(true);
});

test('a build of the same pages reads none and writes the same', async () => {
  const first = await build();
  const second = await build();
  expect(second.anew).toBe(0);
  expect(second.content).toEqual(first.content);
});

const steps: Readonly<Record<string, () => number>> = {
  'a page is edited': () => {
    writeFiles(site, { [nameOf(7)]: pageOf(7, 'zebrafish édité') });
    return 1;
  },
  'a page is added between others': () => {
    writeFiles(site, { 'n07b/index.html': pageOf(3, 'between') });
    return 1;
  },
  'a page is deleted': () => {
    rmSync(join(site, nameOf(20)));
    return 0;
  },
  'a page is renamed': () => {
    rmSync(join(site, nameOf(31)));
    writeFiles(site, { 'zz/index.html': pageOf(31) });
    return 1;
  },
  'an edit is taken back': () => {
    writeFiles(site, { [nameOf(7)]: pageOf(7) });
    return 0;
  },
  'no page has the metadata that came first': () => {
    for (let number = 0; number < PAGES; number += 3)
      if (number !== 7 && number !== 20)
        writeFiles(site, { [nameOf(number)]: pageOf(number).replace('aliases:', 'zaliases:') });
    writeFiles(site, { 'n07b/index.html': pageOf(4) });
    return 18;
  },
};

test.for(Object.entries(steps))('where %s, the index is that of a clean build', async ([, change]) => {
  const before = await build();
  const read = change();
  const after = await build();
  expect(after.anew).toBe(read);
  expect(after.content).not.toEqual(before.content);
  expect(after.content).toEqual(await cleanFiles());
});

const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'cut off': (bytes) => bytes.subarray(0, bytes.length - 7),
  empty: () => Buffer.alloc(0),
  'another byte': (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
};

test.for(Object.entries(damages))('a store that is %s is not believed', async ([, damage]) => {
  const { content } = await build();
  for (const name of readdirSync(cache))
    writeFileSync(join(cache, name), damage(readFileSync(join(cache, name))));
  const again = await build();
  expect(again.anew).toBe(PAGES);
  expect(again.content).toEqual(content);
});

test('pages that are read while others are still being made give the index of a clean build', async () => {
  const growing = join(temp.path, 'growing');
  const add = (count: number, from: number): void =>
    writeFiles(
      growing,
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [nameOf((from + at) * 7), pageOf(from + at)] as const),
      ),
    );
  const store = sealedStore(join(temp.path, 'early'));
  add(210, 0);
  const early = readEarly(growing, 'en', store);
  await vi.waitFor(() => expect(store.names()).not.toEqual([]), { timeout: 40_000 });
  add(20, 210);
  writeFiles(growing, { [nameOf(0)]: pageOf(0, 'changed since') });
  expect(await early.stop()).toBe(200);
  const { content, anew } = await build(store, growing);
  expect([30, 31]).toContain(anew);
  expect(content).toEqual(await cleanFiles(growing));
  expect(await readEarly(growing, 'en', store).stop()).toBe(0);
});

test('a site without pages has an index that says so', async () => {
  const folder = join(temp.path, 'empty');
  const { files } = await writeIndex([], folder, 'en');
  expect(files).toBeGreaterThan(1);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8'));
  expect(entry.languages).toEqual({});
  expect(readFileSync(join(folder, 'vocabulary.json'), 'utf8')).toBe('[]');
});
