import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCourse } from '../support/dist.ts';
import { articleOf, notePages } from '../support/site.ts';
import { visibleTexts } from '../support/visible.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { readonly id: string }[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const site = readCourse();
const marker = 'pagefind_dcd';
const fragments = [...site.files]
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => gunzipSync(readFileSync(join(site.root, file))).toString('utf8'))
  .map((text) => JSON.parse(text.slice(marker.length)) as Fragment);

test('what the search loads is there', () => {
  const files = [...site.files].filter((file) => file.startsWith('pagefind/'));
  for (const name of ['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind'])
    expect(files).toContain(`pagefind/${name}`);
  for (const kind of ['pf_meta', 'pf_index', 'pf_filter', 'pf_fragment'])
    expect(files.filter((file) => file.endsWith(`.${kind}`))).not.toEqual([]);
});

test('every note is indexed once, and nothing else', () => {
  expect(fragments.map(({ url }) => url).sort()).toEqual(
    notePages(site)
      .map(({ path }) => path)
      .sort(),
  );
});

test('results lead to sections that exist', () => {
  const broken = fragments.flatMap(({ url, anchors }) => {
    const page = site.pages.find(({ path }) => path === url);
    return anchors.filter(({ id }) => page?.ids.has(id) !== true).map(({ id }) => `${url}#${id}`);
  });
  expect(fragments.flatMap(({ anchors }) => anchors).length).toBeGreaterThan(fragments.length);
  expect(broken).toEqual([]);
});

test('every indexed note can be filtered by unit and by tag', () => {
  for (const { url, filters } of fragments) {
    expect(filters.unit, url).toHaveLength(1);
    expect(filters.tag?.length, url).toBeGreaterThan(0);
  }
});

test('the index holds the last words of each note', () => {
  for (const page of notePages(site)) {
    const article = articleOf(page);
    const last = article && visibleTexts(article).at(-1)?.trim().split(/\s+/u).slice(-3).join(' ');
    const content = fragments.find(({ url }) => url === page.path)?.content;
    expect(content, page.path).toContain(last);
  }
});

test('every name leads to a place that exists', () => {
  const text = readFileSync(join(site.root, 'search/names.json'), 'utf8');
  const rows = JSON.parse(text) as (readonly [string, readonly string[], string, string])[];
  const broken = rows.filter(([, , href]) => {
    const { pathname, hash } = new URL(href, 'https://site.test');
    const page = site.pages.find(({ path }) => path === decodeURI(pathname));
    return !page || (hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1))));
  });
  expect(broken).toEqual([]);
  expect(new Set(rows.map(([kind]) => kind))).toEqual(new Set(['Term', 'Bite', 'Page', 'Tag']));
  const terms = rows.filter(([kind]) => kind === 'Term');
  expect(terms.filter(([, , , line]) => line === '')).toEqual([]);
});

test('the vocabulary has the course’s words and weighs little', () => {
  const text = readFileSync(join(site.root, 'pagefind/vocabulary.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(expect.arrayContaining(['distillation', 'benchmark', 'reward']));
  expect(gzipSync(text).length).toBeLessThan(20_000);
});
