import { describe, expect, test } from 'vitest';
import type { Author, BibliographyEntry } from '../../src/bibliography/bibliography.ts';
import { formatItems } from '../../src/bibliography/csl.ts';
import { authorNames, entryHtml } from '../../src/bibliography/format.ts';
import { parseBibliography } from '../../src/bibliography/parse.ts';

const entry = (fields: Partial<BibliographyEntry>): BibliographyEntry => ({
  key: 'key',
  number: 1,
  type: 'Paper',
  title: 'A title',
  authors: [],
  year: undefined,
  month: undefined,
  container: undefined,
  publisher: undefined,
  volume: undefined,
  pages: undefined,
  url: undefined,
  doi: undefined,
  arxiv: undefined,
  note: undefined,
  files: [],
  html: '<cite>A title</cite>.',
  bibtex: '',
  csl: {},
  line: 1,
  ...fields,
});
const people = (...families: string[]): readonly Author[] =>
  families.map((family) => ({ family, given: undefined }));

test.for([
  [[], ''],
  [['Guo'], 'Guo'],
  [['Guo', 'Wei'], 'Guo and Wei'],
  [['Guo', 'Wei', 'Li'], 'Guo et al.'],
  [['Guo', 'others'], 'Guo et al.'],
  [['others'], ''],
  [['O’Neil & <Co>'], 'O’Neil &amp; &lt;Co&gt;'],
] as const)('authors %j are %s', ([families, expected]) => {
  expect(authorNames(entry({ authors: people(...families) }))).toBe(expected);
});

test.for([
  ['https://www.example.org/a?b="c"&d', 'https://www.example.org/a?b=&quot;c&quot;&amp;d', 'example.org'],
  ['http://arxiv.org/abs/1', 'http://arxiv.org/abs/1', 'arxiv.org'],
] as const)('the address %s is named by its host', ([url, href, host]) => {
  expect(entryHtml(entry({ url }))).toBe(
    `<cite>A title</cite>. <a class="ext" href="${href}" rel="noopener external">${host}</a>`,
  );
});

test.for(['javascript:alert(1)', 'ftp://example.org', undefined])('the address %s is no link', (url) => {
  expect(entryHtml(entry({ url }))).toBe('<cite>A title</cite>.');
});

describe('the house style', () => {
  const people = (...families: string[]) => families.map((family) => ({ family }));
  const journal = { 'container-title': 'Nature', volume: '645', page: '633–638' };
  const september = { issued: { 'date-parts': [[2025, 9]] } };
  test.for([
    [{}, '<cite>A title</cite>.'],
    [{ title: 'Why?' }, '<cite>Why?</cite>'],
    [{ author: people('Guo') }, 'Guo. <cite>A title</cite>.'],
    [{ author: people('Guo', 'Wei') }, 'Guo and Wei. <cite>A title</cite>.'],
    [{ author: people('Guo', 'Wei', 'Li') }, 'Guo et al. <cite>A title</cite>.'],
    [{ author: people('Guo', 'others') }, 'Guo et al. <cite>A title</cite>.'],
    [{ ...journal, ...september }, '<cite>A title</cite>. Nature 645, 633–638, September 2025.'],
    [{ number: '2201.11903', ...september }, '<cite>A title</cite>. arXiv 2201.11903, September 2025.'],
    [{ publisher: 'MIT Press', number: '1' }, '<cite>A title</cite>. MIT Press.'],
    [
      { title: '<script>', 'container-title': 'A & B', author: people('<img>') },
      '&#60;img&#62;. <cite>&#60;script&#62;</cite>. A &#38; B.',
    ],
    [
      { title: '<span style="position:fixed">x</span>' },
      '<cite>&#60;span style="position:fixed"&#62;x&#60;/span&#62;</cite>.',
    ],
  ] as const)('of %j', ([fields, html]) => {
    expect(formatItems([{ type: 'document', title: 'A title', ...fields }])).toEqual([html]);
  });

  test('keeps the order and formats nothing for none', () => {
    expect(formatItems(['b', 'a'].map((title) => ({ type: 'document', title })))).toEqual([
      '<cite>b</cite>.',
      '<cite>a</cite>.',
    ]);
    expect(formatItems([])).toEqual([]);
  });
});

test('a download keeps what describes a work and leaves out what a reference manager keeps for its owner', () => {
  const source = `@article{guo,
  title = {{DeepSeek-R1} and more},
  year = 2025,
  doi = {10.1},
  file = {/home/me/secret.pdf},
  abstract = {a, b = {c}},
  keywords = {seed}
}`;
  const [only] = parseBibliography('references.bib', source).entries;
  expect(only?.bibtex).toBe(
    '@article{guo,\n  title = {{DeepSeek-R1} and more},\n  year = {2025},\n  doi = {10.1},\n}\n',
  );
  expect(JSON.stringify(only?.csl)).not.toMatch(/secret|abstract|seed/u);
  expect(only?.csl).toMatchObject({ title: 'DeepSeek-R1 and more', DOI: '10.1' });
});
