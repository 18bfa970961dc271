import { describe, expect, test } from 'vitest';
import type { Slug, VaultPath } from '../../src/compile/path.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { assignSlugs, attachmentSlug, slugSegment } from '../../src/vault/slug.ts';
import { at } from './vault-of.ts';

function slugsOf(paths: readonly string[], home?: string): ReadonlyMap<VaultPath, Slug> {
  const notes = paths.map((path) => ({ path: at(path), permalink: undefined }));
  return assignSlugs(notes, home === undefined ? undefined : at(home)).slugs;
}

/** Names met in public vaults: each must give a page and a working URL. */
const wild = [
  'C#',
  'C++',
  'C',
  '50% off',
  'What?',
  'What',
  'Q&A',
  "Fatou's lemma",
  'Fatou’s lemma',
  '"quoted"',
  'a.b.c',
  '404',
  'index',
  'README',
  '_private',
  '👩‍👩‍👧‍👦',
  '👩👩👧👦',
  '🗂️ Index',
  'العربية',
  'עברית',
  'فارسی می‌خواهم',
  '中文',
  '간다'.normalize('NFD'),
  'dots...',
  "Cabela's Inc.",
  'x'.repeat(200),
  `${'x'.repeat(199)}y`,
  '中'.repeat(80),
  '🎉'.repeat(60),
  'MAAS',
  'MaaS',
  'Bash &',
  'Bash &&',
  'Bash ;',
  'Bash',
  'A b',
  'a-b',
  'A  b',
  'folder',
  'tags',
  'search',
  'references',
  'questions',
  'files',
  '$?',
  '???',
  '!!!',
  '…',
  ', JavaScript DOM',
  'R&D',
  '[x] y',
  '{x}',
  '...rest',
  'a%20b',
  'a#b',
  'İstanbul',
  'istanbul',
  'ﬁ',
  'fi',
  'Ｆｕｌｌ',
  '１２３',
  'a\u200Bb',
  'con',
  'constructor',
  '__proto__',
  '-',
  '_',
  '~',
  'ñ',
  'n\u0303x',
];
const paths = [
  ...wild.map((name) => `${name}.md`),
  'folder/note.md',
  'folder/index.md',
  'tags/x.md',
  'Name.md.md',
];

describe('slugs of names met in the wild', () => {
  const slugs = slugsOf(paths);
  const values = [...slugs.values()];

  test('every note has one, none is empty', () => {
    expect(slugs.size).toBe(new Set(paths.map((path) => at(path))).size);
    expect(values.filter((slug) => slug === '' || slug.split('/').includes(''))).toEqual([]);
  });

  test('no two are the same, even case-folded and normalised', () => {
    const folded = values.map((slug) => slug.normalize('NFC').toLowerCase());
    expect(folded.filter((slug, index) => folded.indexOf(slug) !== index)).toEqual([]);
  });

  test('a segment fits a file system', () => {
    const long = values.flatMap((slug) => slug.split('/')).filter((part) => Buffer.byteLength(part) > 255);
    expect(long).toEqual([]);
  });

  test('no sign needs care in a path, a route pattern or a URL', () => {
    expect(values.filter((slug) => /[\s%#?&+:;<>"'\\|*[\]{}.]|(?:^|\/)[_-]|-(?:\/|$)/u.test(slug))).toEqual(
      [],
    );
  });

  test('a URL gives its slug back', () => {
    const urls = siteUrls('/base/');
    for (const slug of values) {
      const { pathname } = new URL(urls.note(slug), 'https://example.org');
      expect(decodeURIComponent(pathname)).toBe(`/base/${slug}/`);
    }
  });

  test('they do not depend on the order the notes come in', () => {
    expect(slugsOf([...paths].reverse())).toEqual(slugs);
    expect([...slugsOf([...paths].reverse())].sort()).toEqual([...slugs].sort());
  });
});

test.for([
  ['C#', 'c-sharp'],
  ['C++', 'c-plus-plus'],
  ['50% off', '50-percent-off'],
  ['What?', 'what'],
  ['Q&A', 'q-and-a'],
  ['me@home', 'me-at-home'],
  ["Fatou's lemma", 'fatous-lemma'],
  ['"quoted"', 'quoted'],
  ['a.b.c', 'a-b-c'],
  ['_private', 'private'],
  ['snake_case', 'snake_case'],
  ['中文', '中文'],
  ['Cafe\u0301', 'café'],
  ['Ünïcode', 'ünïcode'],
  ['🎉 Party', '🎉-party'],
  ['???', ''],
  ['', ''],
] as const)('%s is spelled %s', ([name, slug]) => {
  expect(slugSegment(name)).toBe(slug);
});

test.for(['404', 'search', 'tags', 'references', 'questions', 'pagefind', 'files', 'fonts', 'index', 'Tags'])(
  'the URL of the note %s is not one of the site',
  (name) => {
    expect(slugsOf([`${name}.md`]).get(at(`${name}.md`))).toBe(`${name.toLowerCase()}-note`);
    expect(slugsOf([`${name}/x.md`]).get(at(`${name}/x.md`))).toBe(`${name.toLowerCase()}-note/x`);
    expect(slugsOf([`a/${name}.md`]).get(at(`a/${name}.md`))).toBe(`a/${name.toLowerCase()}`);
  },
);

describe('notes that want one URL', () => {
  test('the first by path keeps it, and the pair is told', () => {
    const notes = ['A b.md', 'a-b.md', 'A-B.md'].map((path) => ({ path: at(path), permalink: undefined }));
    const { slugs, clashes } = assignSlugs(notes, undefined);
    expect([...slugs]).toEqual([
      ['A b.md', 'a-b'],
      ['A-B.md', 'a-b-2'],
      ['a-b.md', 'a-b-3'],
    ]);
    expect(clashes).toEqual([
      ['A-B.md', 'A b.md'],
      ['a-b.md', 'A b.md'],
    ]);
  });

  test('the number it gets instead may be taken too', () => {
    const slugs = slugsOf(['a b.md', 'a-b-2.md', 'a-b.md']);
    expect(new Set(slugs.values()).size).toBe(3);
  });

  test('a permalink is a wish like any other', () => {
    const { slugs, clashes } = assignSlugs(
      [
        { path: at('a.md'), permalink: '/Some where/else/' },
        { path: at('b.md'), permalink: 'some-where/else' },
        { path: at('c.md'), permalink: '///' },
        { path: at('d.md'), permalink: 'https://example.org/../x' },
        { path: at('e.md'), permalink: 'search' },
      ],
      undefined,
    );
    expect([...slugs.values()]).toEqual([
      'some-where/else',
      'some-where/else-2',
      'c',
      'https/example-org/x',
      'search-note',
    ]);
    expect(clashes).toEqual([['b.md', 'a.md']]);
  });
});

test('home has no slug, and no other note takes it', () => {
  const slugs = slugsOf(['Home.md', 'a/Home.md', '???.md'], 'Home.md');
  expect(slugs.get(at('Home.md'))).toBe('');
  expect(slugs.get(at('a/Home.md'))).toBe('a/home');
  expect(slugs.get(at('???.md'))).toMatch(/^note-[\da-f]{8}$/u);
});

describe('attachments', () => {
  test.for([
    ['attachments/Figure 1.PNG', /^attachments\/figure-1-[\da-f]{4}\.png$/u],
    ['???.png', /^note-[\da-f]{8}-[\da-f]{4}\.png$/u],
    ['LICENSE', /^license-[\da-f]{4}\.txt$/u],
    ['page.HTML', /^page-[\da-f]{4}\.html\.txt$/u],
    ['page.xhtml', /^page-[\da-f]{4}\.xhtml\.txt$/u],
    ['feed.xml', /^feed-[\da-f]{4}\.xml\.txt$/u],
    ['code.js', /^code-[\da-f]{4}\.js\.txt$/u],
    ['drawing.svgz', /^drawing-[\da-f]{4}\.svgz\.txt$/u],
    ['x.html#"><b>', /^x-[\da-f]{4}\.html-sharp-b\.txt$/u],
    ['x.???', /^x-[\da-f]{4}\.txt$/u],
    ['x.png?y', /^x-[\da-f]{4}\.png-y\.txt$/u],
    ['paper.PDF', /^paper-[\da-f]{4}\.pdf$/u],
    ['x.tar.gz', /^x-tar-[\da-f]{4}\.gz$/u],
    [`${'x'.repeat(240)}.png`, /^x{1,150}-[\da-f]{8}-[\da-f]{4}\.png$/u],
  ] as const)('%s', ([path, pattern]) => {
    expect(attachmentSlug(at(path))).toMatch(pattern);
  });

  test('two pictures whose names fold to one do not share a URL', () => {
    const names = ['a b.png', 'A B.png', 'a-b.png', 'A-B.PNG', 'a/b.png'];
    expect(new Set(names.map((name) => attachmentSlug(at(name)).toLowerCase())).size).toBe(names.length);
  });
});
