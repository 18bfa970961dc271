import { describe, expect, test } from 'vitest';
import type { Author, BibliographyEntry } from '../../src/bibliography/bibliography.ts';
import { authorNames, entryHtml } from '../../src/bibliography/format.ts';

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

describe('an entry', () => {
  test.for([
    [{}, '<cite>A title</cite>.'],
    [{ title: 'Why?' }, '<cite>Why?</cite>.'],
    [{ authors: people('Guo', 'Wei', 'Li') }, 'Guo et al. <cite>A title</cite>.'],
    [{ authors: people('Guo') }, 'Guo. <cite>A title</cite>.'],
    [
      { container: 'Nature', volume: '645', pages: '633-638', year: 2025, month: 9 },
      '<cite>A title</cite>. Nature 645, 633-638, September 2025.',
    ],
    [{ arxiv: '2201.11903', year: 2022 }, '<cite>A title</cite>. arXiv 2201.11903, 2022.'],
    [{ publisher: 'MIT Press', arxiv: '1', year: 2020 }, '<cite>A title</cite>. MIT Press, 2020.'],
    [{ year: 2024 }, '<cite>A title</cite>. 2024.'],
    [{ month: 3 }, '<cite>A title</cite>.'],
    [
      { url: 'https://www.example.org/a?b="c"&d' },
      '<cite>A title</cite>. <a class="ext" href="https://www.example.org/a?b=&quot;c&quot;&amp;d" rel="noopener external">example.org</a>',
    ],
    [{ url: 'javascript:alert(1)' }, '<cite>A title</cite>.'],
    [{ url: 'ftp://example.org' }, '<cite>A title</cite>.'],
    [
      { title: '<script>', container: 'A & B', authors: people('<b>') },
      '&lt;b&gt;. <cite>&lt;script&gt;</cite>. A &amp; B.',
    ],
  ] as const)('%j', ([fields, html]) => {
    expect(entryHtml(entry(fields))).toBe(html);
  });
});
