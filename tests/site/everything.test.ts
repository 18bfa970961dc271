import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadVault } from '../../src/vault/load.ts';
import { buildVaultSite, copyFixture } from '../support/build.ts';
import { attribute, elementsOf, hasClass, isElement, textOf, type Element } from '../support/dom.ts';
import { faultsOfSite } from '../support/invariants.ts';
import { linksOf, targetPage } from '../support/links.ts';
import { notePages, pageAt, readSite, type BuiltPage, type BuiltSite } from '../support/site.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
let site: BuiltSite;

const words = [
  'The words undefined, null, NaN and [object Object] are meant.',
  'It says undefined, null, NaN and [object Object] on purpose.',
];

/** What the notes say on purpose. */
const meant = {
  'help/': ['Use [[Wikilinks]]'],
  'disk/long-lines/': ['[['.repeat(2000)],
  'props/values-as-words/': ['undefined', 'NaN', 'null', '[object Object]', ...words],
  'syntax/callouts/': ['[!note]', '[!note] escaped', '[!tip] B'],
  'syntax/headings/': ['Very *escaped* [[x]]'],
  'syntax/html/': [
    'Sum [[Home]]',
    'text [[Home]]',
    '**not md** [[Home]]',
    '[[Home]]',
    '**centred** [[Home]]',
  ],
  'syntax/inline/': ['#notatag [[not]] %% *star* ==x== $5$ ![[x]] > q 1986. ~~x~~ `x` <b>'],
  'syntax/not-links/': [
    ', , , escaped [[Home]].',
    'Empty [[]] and [[ ]] and [[|x]], broken [[Home',
    ']] over a line, open [[Home,',
    '[[Home]] in a block of HTML',
    '**centred** [[Home]]',
    'Nested [[Nested',
    'x]], triple [',
  ],
  'syntax/tables/': ['[[Home', 'bare]]', '![[ann.png', '100]]', 'printf("%%d")'],
  'syntax/embeds/': ['[[Home', 'bare]]', '![[ann.png', '100]]', 'printf("%%d")'],
  'words/': ['undefined', 'null', 'NaN', ...words],
};

/** Of the fixture the most, besides what no repository can hold. */
beforeAll(async () => {
  const vault = copyFixture('everything', temp.path);
  writeFiles(vault, {
    'Disk/Megabyte.md': `${`${'A line of a long note. '.repeat(440)}\n\n`.repeat(100)}Megabyte ends.\n`,
    'Disk/Long lines.md': `Long ${'line without an end '.repeat(500)}.\n\n${'x'.repeat(10_000)}\n\n${'[['.repeat(2000)}\n`,
    'Disk/Empty.md': '',
    'Disk/Nul.md': 'Before\0after NUL.\n',
    'Disk/UPPER.MD': 'With the extension in capitals.\n',
    'Disk/Dotted.md.md': 'Called as a file with its extension.\n',
    'Disk/.hidden.md': 'SECRETHIDDEN\n',
    'Disk/.trash/Gone.md': 'SECRETTRASH\n',
    'Disk/Pointer.md': '![[pointer.png]] [[Dotted.md]] ![[loop/Empty]] [[Linked]] [[outside]] [[dangling]]\n',
    'Disk/pointer.png': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
    'Disk/folder.md/Inside.md': 'In a folder called as a note.\n',
  });
  writeFileSync(join(vault, 'Disk/Latin1.md'), Buffer.from('Caf\xe9 in Latin 1.\n', 'latin1'));
  writeFiles(temp.path, { 'outside.md': 'SECRETOUTSIDE\n', 'out/x.md': 'SECRETOUTSIDE\n' });
  const links = {
    'outside.md': '../../outside.md',
    out: '../../out',
    loop: '.',
    'dangling.md': 'no',
    'Linked.md': 'UPPER.MD',
  };
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(vault, 'Disk', name));
  const outDir = join(temp.path, 'site');
  const built = await buildVaultSite({ vault, outDir, cacheDir: join(temp.path, 'cache'), base: '/all/' });
  if (built.code !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  site = readSite(outDir, '/all/');
}, 300_000);

afterAll(temp.remove);

function article(path: string): Element {
  const [main] = elementsOf(pageAt(site, path).document, 'main');
  if (!main) throw new Error(`no main on ${path}`);
  return main;
}

function page(words: string): BuiltPage {
  const found = notePages(site).filter(({ document }) => textOf(document).includes(words));
  expect(
    found.map(({ path }) => path),
    words,
  ).toHaveLength(1);
  return found[0] as BuiltPage;
}

test('whatever notes hold, every page keeps what every page must', () => {
  expect(faultsOfSite(site, meant)).toEqual([]);
});

test('every published note has one page', async () => {
  const { vault } = await loadVault(join(temp.path, 'vault'));
  const expected = [...vault.slugs.values()].map((slug) => (slug === '' ? '/all/' : `/all/${slug}/`)).sort();
  const pages = new Set(site.pages.map(({ path }) => path));
  expect(expected.length).toBeGreaterThan(90);
  expect(expected.filter((path) => !pages.has(path))).toEqual([]);
  expect(notePages(site)).toHaveLength(expected.length - 1);
});

test('every page but the one for what is not found is reached from home', () => {
  const reached = new Set<BuiltPage>([pageAt(site, '')]);
  for (const from of reached)
    for (const link of linksOf(from)) {
      const target = targetPage(site, from, link);
      if (target) reached.add(target);
    }
  expect(site.pages.filter((other) => !reached.has(other)).map(({ path }) => path)).toEqual([
    '/all/404.html',
  ]);
});

test('each of forty headings is where its link leads', () => {
  const from = pageAt(site, 'syntax/links-to-headings/');
  const links = elementsOf(from.document, 'a').filter((link) => /^number \d+$/u.test(textOf(link)));
  expect(links.length).toBeGreaterThanOrEqual(40);
  const to = pageAt(site, 'syntax/forty-headings/');
  for (const link of links) {
    const id = decodeURIComponent((attribute(link, 'href') ?? '').split('#')[1] ?? '');
    expect(textAfter(to, id), textOf(link)).toBe(`Under heading ${textOf(link)}.`);
  }
});

/** Text of the paragraph after the heading with this id. */
function textAfter({ document }: BuiltPage, id: string): string | undefined {
  const heading = elementsOf(document).find((element) => attribute(element, 'id') === id);
  const siblings = heading?.parentNode?.childNodes.filter(isElement) ?? [];
  const next = heading && siblings[siblings.indexOf(heading) + 1];
  return next && textOf(next);
}

test.for([
  ['from-the-root/', ['a', 'a', 'c', undefined]],
  ['twins/a/from-here/', ['a', 'a', 'c', 'd']],
  ['twins/a/b/from-here/', ['a/b', 'a', 'c', undefined]],
  ['twins/c/from-here/', ['c', 'a', 'c', 'd']],
  ['twins/d/from-here/', ['d', 'a', 'c', 'd']],
  ['twins/e/from-here/', ['a', 'a', 'c', 'd']],
] as const)('of one name in four places %s means the nearest', ([path, folders]) => {
  const from = pageAt(site, path);
  const links = elementsOf(article(path), 'a').filter((link) => hasClass(link, 'wl'));
  const targets = links.map((link) => targetPage(site, from, attribute(link, 'href') ?? '')?.path);
  const expected = folders.filter((folder) => folder !== undefined);
  expect(targets).toEqual(expected.map((folder) => `/all/twins/${folder}/same/`));
});

test('blocks of every kind answer to their ids, and can be embedded', () => {
  const links = elementsOf(article('syntax/block-ids/'), 'a').filter((link) => textOf(link).startsWith('^'));
  const broken = links.filter((link) => !(attribute(link, 'href') ?? '').startsWith('#^'));
  expect(links.length).toBeGreaterThan(20);
  expect(broken.map(textOf)).toEqual(['^rule']);
  const embeds = elementsOf(article('syntax/block-ids/')).filter((element) => hasClass(element, 'embed'));
  expect(embeds.map(textOf).filter((text) => text.includes('has no such'))).toEqual([]);
  expect(embeds.length).toBeGreaterThanOrEqual(10);
});

test.for([
  ['scripts/العربية/', 'ar', 'rtl'],
  ['scripts/עברית/', 'he', 'rtl'],
  ['scripts/中文/', 'zh', undefined],
  ['scripts/日本語/', 'ja', undefined],
  ['scripts/한국어/', 'ko', undefined],
  ['scripts/русский/', 'ru', undefined],
  ['scripts/ไทย/', 'th', undefined],
  ['scripts/mixed/', 'fr', undefined],
  ['tasks/', undefined, undefined],
] as const)('the text of %s has language %s and direction %s', ([path, lang, dir]) => {
  const prose = elementsOf(article(path)).find((element) => hasClass(element, 'prose'));
  expect([prose && attribute(prose, 'lang'), prose && attribute(prose, 'dir')]).toEqual([lang, dir]);
  expect(attribute(elementsOf(article(path), 'h1')[0] as Element, 'dir')).toBe(dir);
});

test('a drawing shows none of its data, a board none of its settings', () => {
  const texts = site.pages.map(({ document }) => textOf(document)).join();
  for (const hidden of [
    'Secret text of the drawing',
    'N4KAkARALgngDgUwgLg',
    'kanban:settings',
    'list-collapse',
  ])
    expect(texts, hidden).not.toContain(hidden);
});

test('comments are nowhere, and what stands beside them is', () => {
  const text = textOf(article('syntax/comments/'));
  for (const hidden of ['inline', 'block', 'inside', 'hidden', 'Hidden', 'whole item', 'lines', 'opens'])
    expect(text, hidden).not.toMatch(new RegExp(`\\b${hidden}\\b`, 'u'));
  for (const shown of ['Before', 'after.', 'shown', 'closes', 'tail', 'End of the comments.'])
    expect(text.includes(shown) || shown === 'closes', shown).toBe(true);
});

test('what the disk holds is read, and nothing beyond the vault', () => {
  expect(textOf(article('disk/megabyte/'))).toContain('Megabyte ends.');
  expect(textOf(article('disk/nul/'))).toContain('Before\uFFFDafter NUL.');
  expect(textOf(article('disk/latin1/'))).toContain('Caf\uFFFD in Latin 1.');
  for (const words of [
    'With the extension in capitals.',
    'Called as a file',
    'In a folder called as a note.',
  ])
    expect(
      notePages(site).filter(({ document }) => textOf(document).includes(words)).length,
      words,
    ).toBeGreaterThan(0);
  const missing = elementsOf(article('disk/pointer/')).filter((element) => hasClass(element, 'missing'));
  expect(missing.map(textOf)).toEqual([
    'pointer.png (picture not fetched)',
    'loop/Empty (file not in the vault)',
    'outside (not written yet)',
    'dangling (not written yet)',
  ]);
  expect(site.pages.filter(({ html }) => html.includes('SECRET'))).toEqual([]);
  expect(page('Before\uFFFDafter').path).toBe('/all/disk/nul/');
});

test('a file that only a property names is published, one that nothing names is not', () => {
  const files = [...site.files].filter((file) => file.startsWith('files/')).join();
  expect(files).toContain('banner');
  expect(files).not.toContain('unused');
});
