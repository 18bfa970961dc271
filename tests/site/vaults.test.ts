import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../support/build.ts';
import { attribute, elementsOf, hasClass, textOf } from '../support/dom.ts';
import { brokenLinks, brokenStyleUrls, linksOf, targetPage } from '../support/links.ts';
import { oddNames } from '../support/odd-names.ts';
import { articleOf, notePages, pageAt, type BuiltPage, type BuiltSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';
import { misplaced } from '../support/well-formed.ts';

const temp = makeTempFolder();
let site: BuiltSite;

/** The vault of hard cases has no Home, and is built for a sub-path. */
beforeAll(async () => {
  const rows = oddNames.map(
    (name, n) => `- [[${name}|wiki]], [[/${name}|path]], [plain ${n}](${encodeURIComponent(name)}.md)`,
  );
  const notes = oddNames.map((name, n) => [`${name}.md`, `Odd note ${n}.\n`] as const);
  const papers = {
    'Papers.md': 'See [[paper.pdf#page=5]] and <https://arxiv.org/pdf/2501.12948v2>.',
    'paper.pdf': `%PDF-1.4 ${'x'.repeat(2500)}`,
    'references.bib': '@online{r1, title = {A paper}, url = {https://arxiv.org/abs/2501.12948}}',
  };
  const diagram = '```mermaid\ngraph LR\n  A[Unusualdiagramword] --> B\n```\n';
  const diagrams = { 'Diagrams.md': diagram, 'Shows a diagram.md': '![[Diagrams]]' };
  const more = { ...diagrams, ...Object.fromEntries(notes), 'Names.md': rows.join('\n'), ...papers };
  site = await buildFixture('hard', temp.path, { base: '/sub/', more });
});

afterAll(temp.remove);

/** The one note's page that has these words of its own, not in an embed. */
function pageWith(words: string): BuiltPage {
  const found = notePages(site).filter((page) => ownText(page).includes(words));
  expect(
    found.map(({ path }) => path),
    words,
  ).toHaveLength(1);
  return found[0] as BuiltPage;
}

function ownText(page: BuiltPage): string {
  const embeds = classed(page, 'embed').map(textOf);
  return embeds.reduce((text, embed) => text.replace(embed, ''), textOf(articleOf(page) ?? page.document));
}

function classed({ document }: BuiltPage, name: string) {
  return elementsOf(document).filter((element) => hasClass(element, name));
}

test('every note has a page of its own, whatever is wrong with it', () => {
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
    'the rest of the foreign note is read',
    'another, fixed.',
  ];
  const others = ['Empty', 'Names', 'One of two', 'Beside a twin', 'Papers', 'Diagrams', 'Shows a diagram'];
  expect(new Set(words.map(pageWith)).size).toBe(words.length);
  expect(notePages(site)).toHaveLength(words.length + others.length + oddNames.length);
  expect(site.pages.flatMap(misplaced)).toEqual([]);
});

test.for(oddNames.map((name, n) => [name, n] as const))('links to “%s” lead to its page', ([name, n]) => {
  const page = pageAt(site, 'names/');
  const item = elementsOf(page.document, 'li').find((li) => textOf(li).endsWith(`plain ${n}`));
  const links = item ? elementsOf(item, 'a').map((link) => attribute(link, 'href') ?? '') : [];
  const { path } = pageWith(`Odd note ${n}.`);
  // Of `[[[x] y]]` only the inner brackets are a link.
  const wiki = name.startsWith('[') ? [] : [path];
  expect(links.map((link) => targetPage(site, page, link)?.path)).toEqual([...wiki, path, path]);
});

test('no link, picture or style leaves the base or leads nowhere', () => {
  expect(brokenLinks(site)).toEqual([]);
  expect(brokenStyleUrls(site)).toEqual([]);
});

test('what the scripts ask for is under the base', () => {
  const scripts = [...site.files].filter((file) => /^_astro\/.*\.js$/u.test(file));
  const texts = scripts.map((file) => readFileSync(join(site.root, file), 'utf8'));
  const paths = texts.flatMap((text) => text.match(/(?<=["'`])\/[a-z_]+\/[\w./-]*/gu) ?? []);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !path.startsWith(site.base))).toEqual([]);
});

test('a document and a work that the vault links to have their previews', () => {
  const links = elementsOf(pageAt(site, 'papers/').document, 'a');
  const document = links
    .map((link) => attribute(link, 'href') ?? '')
    .find((href) => href.endsWith('#page=5'));
  const path = document?.slice('/sub/'.length).replace('#page=5', '');
  const read = (file: string): unknown => JSON.parse(readFileSync(join(site.root, file), 'utf8'));
  expect(read(`previews/${String(path)}.json`)).toEqual({ place: 'PDF, 3 kB', title: 'paper.pdf', html: '' });
  expect(links.flatMap((link) => attribute(link, 'data-ref') ?? [])).toEqual(['1']);
  expect(read('previews/references/1.json')).toMatchObject({ place: 'Reference 1' });
});

test('no two pages share a URL, even case-folded', () => {
  const paths = site.pages.map(({ path }) => path.toLowerCase().normalize('NFC'));
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

test('without a Home the site makes one that leads to every note', () => {
  const home = pageAt(site, '');
  const targets = new Set(linksOf(home).map((link) => targetPage(site, home, link)));
  expect(notePages(site).filter((page) => !targets.has(page))).toEqual([]);
});

test('a link to nothing is shown as such, with its reason', () => {
  expect(classed(pageWith('A link to Nothing at all'), 'missing').map(textOf)).toEqual([
    'Nothing at all (not written yet)',
    'a label (not written yet)',
    'Nothing at all (file not in the vault)',
    'no-picture.png (picture not in the vault)',
    'relative one (not written yet)',
  ]);
});

test('of two notes of one name the one beside the link is meant', () => {
  const page = pageWith('Here Twin is the one beside me');
  const links = classed(page, 'wl').map((link) => targetPage(site, page, attribute(link, 'href') ?? ''));
  expect(links.slice(0, 2)).toEqual([pageWith('twin in folder two'), pageWith('twin in folder one')]);
});

test.for([
  ['The first of the ring', 'Ring one → Ring two → Ring one'],
  ['The second of the ring', 'Ring two → Ring one → Ring two'],
  ['A ring of one', 'Ring of itself → Ring of itself'],
] as const)('“%s” ends with a notice that names the ring', ([words, names]) => {
  const notices = classed(pageWith(words), 'notice').map(textOf);
  expect(notices.join()).toContain(names);
});

test('nothing in a vault of others runs', () => {
  expect(ownText(pageWith('the rest of the foreign note'))).not.toContain('42');
  const elements = notePages(site).flatMap((page) => elementsOf(articleOf(page) ?? page.document));
  const names = elements.map(({ tagName }) => tagName);
  expect(names.filter((name) => ['script', 'iframe', 'style', 'object', 'embed'].includes(name))).toEqual([]);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  const wrong = attributes.filter(
    ({ name, value }) => /^(?:on|style|srcdoc)/u.test(name) || /^javascript:/iu.test(value),
  );
  expect(wrong).toEqual([]);
});

test('a page with a diagram, its own or embedded, and no other page asks for its style sheet', () => {
  const asks = site.pages.filter(({ document }) =>
    elementsOf(document, 'link').some((link) => attribute(link, 'href')?.includes('/diagram.') === true),
  );
  expect(asks.map(({ path }) => path)).toEqual(['/sub/diagrams/', '/sub/shows-a-diagram/']);
  for (const page of asks) {
    const svg = elementsOf(page.document, 'svg').find((each) => attribute(each, 'role') === 'img');
    expect(svg && attribute(svg, 'aria-label')).toBe('Flowchart: 2 steps; Unusualdiagramword to B.');
  }
});
