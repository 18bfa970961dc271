import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildVaultSite } from '../support/build.ts';
import { filesWith } from '../support/bytes.ts';
import { project } from '../support/dist.ts';
import { attribute, elementsOf, hasClass, textOf } from '../support/dom.ts';
import { brokenLinks, brokenStyleUrls, linksOf, targetPage } from '../support/links.ts';
import { oddNames } from '../support/odd-names.ts';
import { articleOf, notePages, pageAt, readSite, type BuiltPage, type BuiltSite } from '../support/site.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const base = '/sub/';
const temp = makeTempFolder();
let site: BuiltSite;

/** The vault of hard cases has no Home, and is built for a sub-path. */
beforeAll(async () => {
  const vault = join(temp.path, 'vault');
  cpSync(join(project, 'tests/fixtures/vaults/hard'), vault, { recursive: true });
  writeFiles(vault, Object.fromEntries(oddNames.map((name, n) => [`${name}.md`, `Odd note ${n}.\n`])));
  writeFiles(vault, { 'Names.md': oddNames.map((name) => `- [[${name}]]`).join('\n') });
  const outDir = join(temp.path, 'out');
  const { code, stdout, stderr } = await buildVaultSite({ vault, outDir, cacheDir: join(temp.path, 'cache'), base });
  expect(code, stdout + stderr).toBe(0);
  site = readSite(outDir, base);
});

afterAll(() => temp.remove());

/** The one page whose article has these words of its own. */
function pageWith(words: string): BuiltPage {
  const found = notePages(site).filter((page) => ownText(page).includes(words));
  expect(found.map(({ path }) => path), words).toHaveLength(1);
  return found[0] as BuiltPage;
}

/** Text of an article without its title and what it embeds. */
function ownText(page: BuiltPage): string {
  const article = articleOf(page);
  const embeds = article ? elementsOf(article).filter((element) => hasClass(element, 'embed')) : [];
  return embeds.reduce((text, embed) => text.replace(textOf(embed), ''), article ? textOf(article) : '');
}

test('every published note has a page of its own', () => {
  const words = [
    'note with broken properties is read',
    'whose properties never end is read',
    'the last line of the unclosed fence',
    'A link to Nothing at all',
    'twin in folder one',
    'twin in folder two',
    'I am A b, with a blank',
    'I am a-b, with a hyphen',
    'Bash with one ampersand',
    'Bash with two ampersands',
    'called like a folder',
    'inside the folder',
    'The first of the ring',
    'The second of the ring',
    'A ring of one',
    'The first paragraph',
  ];
  expect(new Set(words.map(pageWith)).size).toBe(words.length);
  const others = ['Empty', 'Names', 'One of two', 'Beside a twin'];
  expect(notePages(site)).toHaveLength(words.length + others.length + oddNames.length);
});

test.for(oddNames.map((name, n) => [name, n] as const))('“%s” has a page, and links to it lead there', ([name, n]) => {
  const page = pageWith(`Odd note ${n}.`);
  const names = notePages(site).find(({ path }) => path.endsWith('/names/')) as BuiltPage;
  const item = elementsOf(articleOf(names) as never, 'a').find((link) => textOf(link) === name);
  expect(item && targetPage(site, names, attribute(item, 'href') ?? '')?.path).toBe(page.path);
});

test('no link, picture or style leaves the base or leads nowhere', () => {
  expect(brokenLinks(site)).toEqual([]);
  expect(brokenStyleUrls(site)).toEqual([]);
  const paths = site.pages.map(({ path }) => path.toLowerCase());
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

test('without a Home the site makes one that leads to every note', () => {
  const home = pageAt(site, '');
  const targets = new Set(linksOf(home).map((link) => targetPage(site, home, link)?.path));
  expect(notePages(site).filter(({ path }) => !targets.has(path))).toEqual([]);
});

test('a link to nothing is shown as such, with its reason', () => {
  const article = articleOf(pageWith('A link to Nothing at all'));
  const missing = elementsOf(article as never).filter((element) => hasClass(element, 'missing'));
  expect(missing.map((element) => textOf(element))).toEqual([
    'Nothing at all (not written yet)',
    'a label (not written yet)',
    expect.stringMatching(/^Nothing at all \(.+\)$/u),
    expect.stringMatching(/^no-picture.png \(picture not in the vault\)$/u),
    'relative one (not written yet)',
  ]);
});

test('of two notes of one name the one beside the link is meant', () => {
  const page = pageWith('Here Twin is the one beside me');
  const targets = linksOf(page).map((link) => targetPage(site, page, link));
  expect(targets).toContain(pageWith('twin in folder two'));
  expect(targets).toContain(pageWith('twin in folder one'));
});

test('a ring of embeds ends with a notice that names it', () => {
  for (const [words, names] of [
    ['The first of the ring', 'Ring one → Ring two → Ring one'],
    ['The second of the ring', 'Ring two → Ring one → Ring two'],
    ['A ring of one', 'Ring of itself → Ring of itself'],
  ] as const) {
    const notices = elementsOf(pageWith(words).document).filter((element) => hasClass(element, 'notice'));
    expect(notices.map(textOf).join()).toContain(names);
  }
});

test.for(['zanzibar', 'quetzal', 'axolotl', 'pangolin', 'okapi', 'narwhal', 'quokka'])(
  'nothing private is published: %s is in no file',
  (word) => {
    expect(filesWith(site, word)).toEqual([]);
  },
);

test('what is published beside it is there', () => {
  expect(filesWith(site, 'a label of the author').length).toBeGreaterThan(0);
  expect([...site.files].filter((file) => file.includes('shown')).length).toBeGreaterThan(0);
});
