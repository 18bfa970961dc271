import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../support/build.ts';
import { filesWith } from '../support/bytes.ts';
import { elementsOf, textOf } from '../support/dom.ts';
import { brokenLinks } from '../support/links.ts';
import { notePages, pageAt, type BuiltSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
let site: BuiltSite;

beforeAll(async () => {
  site = await buildFixture('private', temp.path);
});

afterAll(temp.remove);

test('the vault’s own Home is the home page', () => {
  const [main] = elementsOf(pageAt(site, '').document, 'main');
  expect(main && textOf(main)).toContain('The home of this vault speaks of a private note');
  expect(notePages(site).map(({ path }) => path)).toEqual(['/beside/', '/public/']);
  expect(brokenLinks(site)).toEqual([]);
});

test('what is published is there', () => {
  for (const words of ['a label of the author', 'note beside it', 'The answer is in', 'a square'])
    expect(filesWith(site, words), words).not.toEqual([]);
  expect([...site.files].filter((file) => /shown.*\.svg$/u.test(file))).toHaveLength(1);
});

/** Words of the private notes: names, titles, properties, headings, text, tags, aliases, comments, terms, cards, attachments. */
const secrets = [
  'zanzibar',
  'quetzal',
  'axolotl',
  'pangolin',
  'okapi',
  'narwhal',
  'quokka',
  'tamarin',
  'capybara',
  'wombat',
  'gharial',
  'lemur',
];

test.for(secrets)('no byte of the site tells of a private note: %s', (word) => {
  expect(filesWith(site, word)).toEqual([]);
});

/** Everything a reader's browser can ask for, by kind; a kind that is not there would be searched in vain. */
const kinds: Readonly<Record<string, RegExp>> = {
  pages: /\.html$/u,
  'previews of notes': /^previews\/notes\/public\.json$/u,
  'previews of references': /^previews\/references\/1\.json$/u,
  'names for the search': /^search\/names\.json$/u,
  'units for the search': /^search\/units\.json$/u,
  vocabulary: /^pagefind\/vocabulary\.json$/u,
  'index of the search': /^pagefind\/index\/.*\.pf_index$/u,
  'texts of the search': /^pagefind\/fragment\/.*\.pf_fragment$/u,
  map: /^map\/index\.html$/u,
  units: /^units\/.*\.html$/u,
  tags: /^tags\/.*\.html$/u,
  questions: /^questions\/index\.html$/u,
  colophon: /^colophon\/index\.html$/u,
  references: /^references(?:\.json|\.bib|\/index\.html)$/u,
  files: /^files\//u,
};

test.for(Object.entries(kinds))('the %s are searched, and hold what is published', ([, pattern]) => {
  expect([...site.files].filter((file) => pattern.test(file))).not.toEqual([]);
});

test('words are found inside of packed and of binary files', () => {
  const found = filesWith(site, 'beside');
  for (const kind of ['pages', 'previews of notes', 'names for the search', 'texts of the search'])
    expect(
      found.filter((file) => kinds[kind]?.test(file)),
      kind,
    ).not.toEqual([]);
});
