import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadVault } from '../../src/vault/load.ts';
import { elementsOf, textOf } from '../support/dom.ts';
import { project, readCourse } from '../support/dist.ts';
import { articleOf, notePages, pageAt } from '../support/site.ts';

const folder = join(project, 'content');
const site = readCourse();
const { vault } = await loadVault(folder);
const notes = [...vault.notes.values()].filter(({ path }) => path !== vault.home);
const slugOf = (path: (typeof notes)[number]['path']): string => vault.slugs.get(path) ?? '';

test('the vault holds every note on disk that is not kept private', () => {
  const isPrivate = /^---\n(?:.*\n)*?(?:draft: *true|publish: *false)\n/u;
  const files = globSync('**/*.{md,mdx}', { cwd: folder }).filter(
    (file) => !isPrivate.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThanOrEqual(13);
  expect(files.map((file) => file.replaceAll('\\', '/').normalize('NFC')).sort()).toEqual(
    [...vault.notes.keys()].sort(),
  );
});

test('every note has exactly one page', () => {
  const expected = notes.map(({ path }) => `/${slugOf(path)}/`);
  const paths = notePages(site).map(({ path }) => path);
  expect(paths.sort()).toEqual(expected.sort());
});

test.for(notes)('the page of $path has its title and its words', (note) => {
  const page = pageAt(site, `${slugOf(note.path)}/`);
  const article = articleOf(page);
  if (!article) throw new Error('no article');
  expect(elementsOf(article, 'h1').map(textOf)).toEqual([note.title]);
  expect(textOf(article).split(/\s+/u).length).toBeGreaterThan(note.words);
});

test('no two files share a URL, even case-folded', () => {
  const urls = [...site.files].map((file) => file.replace(/(^|\/)index\.html$/u, '').toLowerCase());
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
});
