import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../support/build.ts';
import { filesWith } from '../support/bytes.ts';
import { attribute, elementsOf, hasClass, textOf } from '../support/dom.ts';
import { brokenLinks, targetPage } from '../support/links.ts';
import { articleOf, pageAt, type BuiltPage, type BuiltSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';
import { misplaced } from '../support/well-formed.ts';

const temp = makeTempFolder();
let site: BuiltSite;

const card = (n: number): object => ({
  id: String(n),
  type: 'text',
  text: `Card ${n} links to [[Plan]].`,
  x: n * 10,
  y: n,
  width: 100,
  height: 50,
});

beforeAll(async () => {
  const nodes = Array.from({ length: 2000 }, (_, n) => card(n));
  const more = { 'Many.canvas': JSON.stringify({ nodes }), 'Many.md': '![[Many.canvas]]' };
  site = await buildFixture('boards', temp.path, { more });
});

afterAll(temp.remove);

function classed({ document }: BuiltPage, name: string) {
  return elementsOf(document).filter((element) => hasClass(element, name));
}

test('a canvas that a note embeds has a page, beside the note of its name and after the note of its address', () => {
  const plan = pageAt(site, 'plan/');
  const caption = elementsOf(plan.document, 'figcaption')[0];
  const [link] = caption ? elementsOf(caption, 'a') : [];
  expect(targetPage(site, plan, attribute(link!, 'href') ?? '')?.path).toBe('/board-canvas-2/');
  expect(textOf(articleOf(pageAt(site, 'board-canvas/'))!)).toContain('whose address a canvas would have');
  expect(textOf(articleOf(pageAt(site, 'board/'))!)).toContain('of the name of a canvas');
});

test('its drawing has every card, line and group, and its links lead where they should', () => {
  const page = pageAt(site, 'board-canvas-2/');
  expect(classed(page, 'b-card')).toHaveLength(14);
  expect(classed(page, 'b-group')).toHaveLength(2);
  expect(classed(page, 'b-edge')).toHaveLength(5);
  const links = classed(page, 'b-card').flatMap((element) => elementsOf(element, 'a'));
  const targets = links.map((link) => attribute(link, 'href') ?? '');
  expect(targets).toEqual(
    expect.arrayContaining(['/plan/', '/plan/#steps', '/odd-canvas/', 'https://example.org/a/page']),
  );
  expect(classed(page, 'b-card').flatMap((element) => elementsOf(element, 'math'))).toHaveLength(1);
  expect(brokenLinks(site)).toEqual([]);
});

test('the list says the same, card by card and line by line', () => {
  const list = classed(pageAt(site, 'board-canvas-2/'), 'b-list').map(textOf).join();
  for (const words of [
    'What we know',
    'to the very last word',
    'The first step of the plan',
    'a private note',
  ])
    expect(list).toContain(words);
  const lines = classed(pageAt(site, 'board-canvas-2/'), 'b-lines').flatMap((ul) => elementsOf(ul, 'li'));
  expect(lines.map(textOf).slice(2)).toEqual([
    'Plan ↔ Plan > Steps (and back)',
    'Use bold words. – A card of no group.',
    'What we do → A card of no group.',
  ]);
});

test('every page is the tree that its source writes, without styles or scripts of a note', () => {
  expect(site.pages.flatMap(misplaced)).toEqual([]);
  const elements = site.pages.flatMap((page) => elementsOf(articleOf(page) ?? page.document));
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^(?:on|style$|srcdoc$)/u.test(name))).toEqual([]);
  expect(attributes.filter(({ value }) => /^\s*javascript:/iu.test(value))).toEqual([]);
  const evil = elementsOf(articleOf(pageAt(site, 'evil-canvas/'))!).map(({ tagName }) => tagName);
  expect(evil.filter((name) => /^(?:script|style|iframe|object|embed)$/u.test(name))).toEqual([]);
  expect(textOf(articleOf(pageAt(site, 'evil-canvas/'))!)).toContain('raw');
});

test('a ring through a canvas ends', () => {
  const page = articleOf(pageAt(site, 'ring-canvas/'))!;
  expect(textOf(page)).toContain('A ring through a canvas');
  expect(classed(pageAt(site, 'ring/'), 'b-svg')).toHaveLength(1);
});

test('what cannot be drawn is a card in the note, and says so on its page', () => {
  const cards = classed(pageAt(site, 'plan/'), 'file-card').map(textOf);
  expect(cards).toEqual(['Broken a canvas that cannot be read', 'Empty an empty canvas']);
  expect(textOf(articleOf(pageAt(site, 'broken-canvas/'))!)).toContain('line 3, column 30');
  expect(classed(pageAt(site, 'many/'), 'file-card').map(textOf)).toEqual(['Many a canvas of 2000 cards']);
  expect(classed(pageAt(site, 'many-canvas/'), 'b-cards').flatMap((ul) => elementsOf(ul, 'li'))).toHaveLength(
    2000,
  );
});

test('odd cards are listed where they cannot be drawn', () => {
  const odd = pageAt(site, 'odd-canvas/');
  const [svg] = classed(odd, 'b-svg');
  expect(Number(attribute(svg!, 'width'))).toBeLessThan(2000);
  expect(textOf(articleOf(odd)!)).toContain('5 cards have no place in the drawing');
  for (const words of ['thousand million pixels', 'without a place', 'no size', 'The second of one id'])
    expect(classed(odd, 'b-list').map(textOf).join()).toContain(words);
  expect(textOf(articleOf(odd)!)).not.toMatch(/NaN|undefined|null|\[object/u);
});

test('files that only a canvas shows are published with it; private notes and canvases leave no trace', () => {
  const published = [...site.files].filter((file) => file.startsWith('files/'));
  expect(published.map((file) => file.replace(/-[\da-f]{4}\./u, '.')).sort()).toEqual([
    'files/attachments/paper.pdf',
    'files/attachments/shown-in-canvas.svg',
  ]);
  for (const word of ['uakari', 'tarsier', 'marmoset']) expect(filesWith(site, word), word).toEqual([]);
});

test('search finds the words of a canvas on its page, once, and not in the notes that embed it', () => {
  const found = filesWith(site, 'cuts them off').filter((file) => file.startsWith('pagefind/fragment/'));
  expect(found).toHaveLength(1);
});

test('only pages that show a canvas fetch what it needs', () => {
  const sheets = (path: string) =>
    elementsOf(pageAt(site, path).document, 'link').filter(
      (link) => attribute(link, 'rel') === 'stylesheet' && /board|zoom/u.test(attribute(link, 'href') ?? ''),
    );
  expect(sheets('board/')).toHaveLength(0);
  expect(sheets('plan/')).toHaveLength(1);
  expect(sheets('board-canvas-2/')).toHaveLength(2);
  const scripts = (path: string) => elementsOf(pageAt(site, path).document, 'script').length;
  expect(scripts('board-canvas-2/')).toBe(scripts('plan/') + 1);
});
