import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Batch, ReadPage } from '../../src/integrations/search-index/batch.ts';
import { bindIndex } from '../../src/integrations/search-index/bind-index.ts';
import { CborReader, CborWriter } from '../../src/integrations/search-index/cbor.ts';
import { rangesOf } from '../../src/integrations/search-index/chunk-ranges.ts';
import { searchedPart } from '../../src/integrations/search-index/find-pages.ts';
import { livePages, worthKeeping } from '../../src/integrations/search-index/live-pages.ts';
import { sealedStore } from '../../src/integrations/search-index/sealed-store.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const none = new Uint32Array();

function page(key: string, name = `en_${key}`): ReadPage {
  const fragment = Buffer.from(key);
  return {
    key,
    url: `/${key}/`,
    name,
    wordCount: 1,
    metaFields: ['title'],
    filters: {},
    fragment,
    uses: none,
    names: none,
  };
}

function batch(...keys: string[]): Batch {
  const words = { bytes: Buffer.alloc(0), rows: none };
  return { pages: keys.map((key) => page(key)), fields: ['title'], words, vocabulary: [] };
}

test('what is written as CBOR is read as it was', () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000];
  const long = 'ł'.repeat(40_000);
  const writer = new CborWriter().array(numbers.length);
  for (const number of numbers) writer.uint(number);
  const reader = new CborReader(writer.text('naïve').text(long).take(), 0);
  expect(Array.from({ length: reader.array() }, () => reader.uint())).toEqual(numbers);
  expect([reader.text(), reader.text()]).toEqual(['naïve', long]);
  expect(() => reader.uint()).toThrow('layout');
});

test('between two chunks only as much of a word is told as parts them', () => {
  const chunks = [
    { from: 'apple', to: 'apricot' },
    { from: 'apron', to: 'banana' },
    { from: 'cherry', to: 'cherry' },
    { from: 'cherryade', to: 'date' },
  ];
  expect(rangesOf(chunks)).toEqual([
    { from: 'apple', to: 'apri' },
    { from: 'apro', to: 'b' },
    { from: 'c', to: 'cherry' },
    { from: 'cherrya', to: 'date' },
  ]);
});

test('what is searched of a page: the element that asks for it, and nothing of text that speaks of it', () => {
  const part = (html: string): string | undefined => searchedPart(Buffer.from(html))?.toString('utf8');
  const article = '<article class="a" data-pagefind-body><article>né</article> x</article>';
  expect(part(`<body><p>data-pagefind-body</p>${article}<footer>y</footer>`)).toBe(article);
  expect(part('<p>the word data-pagefind-body</p>')).toBeUndefined();
  expect(part('<p data-pagefind-body-like>a</p>')).toBeUndefined();
  expect(part('<main data-pagefind-body="">a')).toBe('<main data-pagefind-body="">a');
});

test('a page is taken from one batch only, and its number is its place among all', () => {
  const { pages, batches } = livePages([batch('b', 'gone', 'd'), batch('a', 'b')], ['a', 'b', 'd']);
  expect(pages.map(({ key }) => key)).toEqual(['a', 'b', 'd']);
  expect(batches.map(({ numbers }) => [...numbers])).toEqual([
    [1, -1, 2],
    [0, -1],
  ]);
  expect(batches.map(({ isWhole }) => isWhole)).toEqual([false, false]);
  expect(
    livePages([batch('a'), batch('b', 'd')], ['a', 'b', 'd']).batches.map(({ isWhole }) => isWhole),
  ).toEqual([true, true]);
});

test('batches of which most is gone are given up, and small ones once they are many', () => {
  const mostlyGone = batch('x', 'y', 'a');
  const halfGone = batch('x', 'b');
  expect(worthKeeping([mostlyGone, halfGone], ['a', 'b'])).toEqual([halfGone]);
  const large = batch(...Array.from({ length: 64 }, (_, at) => `l${at}`));
  const small = Array.from({ length: 13 }, (_, at) => batch(`s${at}`));
  const keys = [large, ...small].flatMap(({ pages }) => pages.map(({ key }) => key));
  expect(worthKeeping([large, ...small.slice(1)], keys)).toHaveLength(13);
  expect(worthKeeping([large, ...small], keys)).toEqual([large]);
});

test('two pages whose fragments Pagefind names alike get names of their own', () => {
  const keys = ['1'.repeat(64), '2'.repeat(64)];
  const same = keys.map((key) => page(key, 'en_1234567'));
  const live = livePages([{ ...batch(), pages: same }], keys);
  const { fragments } = bindIndex(live, [], { language: 'en', version: '1' });
  expect(fragments.map(({ path }) => path)).toEqual([
    'fragment/en_1234567.pf_fragment',
    'fragment/en_22222222222222.pf_fragment',
  ]);
});

test('a store that cannot be written keeps nothing, and does not mind', () => {
  const temp = makeTempFolder();
  const store = sealedStore(join(temp.path, 'store'));
  store.write('a', { b: [1] });
  expect(store.read('a')).toEqual({ b: [1] });
  expect(store.names()).toEqual(['a']);
  const nowhere = sealedStore(join(temp.path, 'store/a/no-folder'));
  nowhere.write('a', 1);
  expect([nowhere.read('a'), nowhere.names()]).toEqual([undefined, []]);
  temp.remove();
});
