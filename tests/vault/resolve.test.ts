import { beforeAll, describe, expect, test } from 'vitest';
import { parseReference } from '../../src/markdown/wikilink/reference.ts';
import { pageOf, resolveLink, type LinkTarget } from '../../src/vault/resolve.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { at, empty, vaultOf } from './vault-of.ts';

/** A target in few words: `path#fragment`, with what is odd about it. */
function brief(target: LinkTarget): string {
  switch (target.kind) {
    case 'note': {
      const fragment = target.fragment === undefined ? '' : `#${target.fragment}`;
      return `${target.note.path}${fragment}${target.brokenFragment ? ' broken' : ''}${target.via === 'alias' ? ' alias' : ''}`;
    }
    case 'attachment':
      return `${target.path}${target.fragment === undefined ? '' : `#${target.fragment}`}`;
    case 'reference':
      return `@${target.entry.key}${target.page === undefined ? '' : ` p. ${String(target.page)}`}`;
    case 'broken':
      return target.reason;
  }
}

function resolve(vault: Vault, from: string, inside: string): string {
  return brief(resolveLink(vault, at(from), parseReference(inside)));
}

const note = `# Note

para ^para

- item ^Item-1

## First

### Detail

## Second

### Detail

## C++: a/b

## What is C#?

## with ^caret

##   Spaced   out

## Use \`code\` here

## 例1：定义

## ???
`;

const references = `@misc{wei2022,
  title = {Chain},
  file = {PDF:files/1/Wei - 2022.pdf:application/pdf}
}
@misc{paper,
  title = {Paper},
  file = {paper.pdf}
}`;

describe('a link', () => {
  let vault: Vault;

  beforeAll(async () => {
    vault = await vaultOf({
      'Note.md': note,
      'folder/Nested.md': '',
      'folder/deep/Other note.md': '## Heading',
      'folder/Source.md': '## Own\n\nblock ^own',
      'xfolder/Border.md': '',
      'Artificial Intelligence.md': '---\naliases: [AI, Note, Machine thinking]\n---\n',
      'Another.md': '---\nalias: Machine thinking\n---\n',
      'AI safety.md': '',
      'Café.md': '',
      '간다.md': '',
      'İstanbul.md': '',
      'STRASSE.md': '',
      '🗂️ Index.md': '',
      'A B.md': '',
      "Cabela's Inc..md": '',
      'Name.md.md': '',
      'pyproject.toml.md': '',
      'Page.mdx': '',
      'both.md': '',
      'both.mdx': '',
      'dashboard.md': '',
      'dashboard.base': '',
      'Board.canvas': '',
      'attachments/Figure 1.png': '',
      'attachments/paper.pdf': '',
      'Draft.md': '---\ndraft: true\naliases: [Secret]\n---\n',
      'folder/Private.md': '---\npublish: false\n---\n',
      'references.bib': references,
    });
  });

  test.for([
    // whole-vault lookup by name
    ['Note', 'Note.md'],
    ['note', 'Note.md'],
    ['NOTE', 'Note.md'],
    [' Note ', 'Note.md'],
    ['Nested', 'folder/Nested.md'],
    ['Cafe\u0301', 'Café.md'],
    ['CAFÉ', 'Café.md'],
    ['간다'.normalize('NFD'), '간다.md'],
    ['İstanbul', 'İstanbul.md'],
    ['strasse', 'STRASSE.md'],
    ['🗂️ Index', '🗂️ Index.md'],
    ['A\u00A0B', 'A B.md'],
    ["Cabela's Inc.", "Cabela's Inc..md"],
    ['Name.md', 'Name.md.md'],
    ['pyproject.toml', 'pyproject.toml.md'],
    ['Note|label', 'Note.md'],
    ['Note\\|label', 'Note.md'],
    // paths
    ['folder/Nested', 'folder/Nested.md'],
    ['deep/Other note', 'folder/deep/Other note.md'],
    ['DEEP/other NOTE', 'folder/deep/Other note.md'],
    ['Nested.md', 'folder/Nested.md'],
    ['Page', 'Page.mdx'],
    ['Page.mdx', 'Page.mdx'],
    ['Page.md', 'missing'],
    ['both', 'both.md'],
    ['both.mdx', 'both.mdx'],
    ['/Note', 'Note.md'],
    ['/folder/Nested', 'folder/Nested.md'],
    ['/Nested', 'missing'],
    ['./Nested', 'folder/Nested.md'],
    ['./Note', 'missing'],
    ['./deep/Other note', 'folder/deep/Other note.md'],
    ['../Note', 'Note.md'],
    ['../folder/Nested', 'folder/Nested.md'],
    ['deep/../Nested', 'folder/Nested.md'],
    ['../../Note', 'outside'],
    ['../../../../etc/passwd', 'outside'],
    ['older/Nested', 'missing'],
    ['folder/Border', 'missing'],
    ['folder/', 'missing'],
    ['folder', 'missing'],
    ['folder\\Nested', 'missing'],
    ['.', 'missing'],
    ['..', 'missing'],
    ['/', 'missing'],
    // headings and blocks
    ['Note#First', 'Note.md#first'],
    ['Note#FIRST!', 'Note.md#first'],
    ['Note#Detail', 'Note.md#detail'],
    ['Note#Second#Detail', 'Note.md#detail-1'],
    ['Note#Note#Second#Detail', 'Note.md#detail-1'],
    ['Note#Detail#Second', 'Note.md broken'],
    ['Note#C++ a b', 'Note.md#c-ab'],
    ['Note#What is C ?', 'Note.md#what-is-c'],
    ['Note#What is C#?', 'Note.md#what-is-c'],
    ['Note#with ^caret', 'Note.md#with'],
    ['Note#Spaced out', 'Note.md#spaced---out'],
    ['Note#Use `code` here', 'Note.md#use-code-here'],
    ['Note#例1：定义', 'Note.md#例1定义'],
    ['Note#???', 'Note.md#section'],
    ['Note#Gone', 'Note.md broken'],
    ['Note#', 'Note.md'],
    ['Note#^para', 'Note.md#^para'],
    ['Note#^PARA', 'Note.md#^para'],
    ['Note#^item-1', 'Note.md#^Item-1'],
    ['Note#First#^para', 'Note.md#^para'],
    ['Note#^gone', 'Note.md broken'],
    ['#Own', 'folder/Source.md#own'],
    ['#^own', 'folder/Source.md#^own'],
    ['#Gone', 'folder/Source.md broken'],
    ['Missing#First', 'missing'],
    // aliases, last
    ['AI', 'Artificial Intelligence.md alias'],
    ['ai', 'Artificial Intelligence.md alias'],
    ['Machine thinking', 'Another.md alias'],
    // attachments keep their extension
    ['Figure 1', 'missing'],
    ['Figure 1.png', 'attachments/Figure 1.png'],
    ['figure 1.PNG', 'attachments/Figure 1.png'],
    ['attachments/Figure 1.png', 'attachments/Figure 1.png'],
    ['Board', 'missing'],
    ['Board.canvas', 'Board.canvas'],
    ['dashboard', 'dashboard.md'],
    ['dashboard.base', 'dashboard.base'],
    ['paper.pdf#page=5&selection=0,1,50,62', 'attachments/paper.pdf#page=5&selection=0,1,50,62'],
    // a file that only the bibliography names; the vault's own comes first
    ['Wei - 2022.pdf', '@wei2022'],
    ['wei - 2022.PDF#page=3', '@wei2022 p. 3'],
    ['papers/Wei - 2022.pdf#page=3&height=4', '@wei2022 p. 3'],
    ['paper.pdf', 'attachments/paper.pdf'],
    ['gone.pdf#page=3', 'missing'],
    // private notes
    ['Draft', 'unpublished'],
    ['draft.md', 'unpublished'],
    ['../Draft', 'unpublished'],
    ['./Private', 'unpublished'],
    ['/folder/Private', 'unpublished'],
    ['Secret', 'unpublished'],
    // names of Object's own members
    ['constructor', 'missing'],
    ['__proto__', 'missing'],
    ['Note#constructor', 'Note.md broken'],
  ] as const)('[[%s]] is %s', ([inside, expected]) => {
    expect(resolve(vault, 'folder/Source.md', inside)).toBe(expected);
  });

  test('a private note is found by no name of the published ones', () => {
    expect([...vault.aliases.values()].flat()).not.toContain('Draft.md');
  });
});

describe('two notes of one name', () => {
  const files = [
    'zzzz/Note.md',
    'a/b/Note.md',
    'zzzz/source.md',
    'a/b/source.md',
    'zzzz/deep/source.md',
    'source.md',
  ];

  test.for([
    ['the root wins', ['Note.md', ...files], 'zzzz/source.md', 'Note', 'Note.md'],
    ['an exact path wins', ['b/Note.md', ...files], 'a/b/source.md', 'b/Note', 'b/Note.md'],
    ['then the own folder', files, 'zzzz/source.md', 'Note', 'zzzz/Note.md'],
    ['also where it is deeper', files, 'a/b/source.md', 'Note', 'a/b/Note.md'],
    ['not the parent of the own folder', files, 'zzzz/deep/source.md', 'Note', 'a/b/Note.md'],
    ['not a child of it', ['zzzz/x/Note.md', 'b/Note.md'], 'zzzz/source.md', 'Note', 'b/Note.md'],
    ['then the shortest path', ['b/Note.md', 'aaaaaaaa/Note.md', ...files], 'source.md', 'Note', 'b/Note.md'],
    [
      'shortest in characters, not in folders',
      ['a/b/c/Note.md', 'abcdefg/Note.md'],
      'source.md',
      'Note',
      'a/b/c/Note.md',
    ],
    ['then the alphabet', ['b/Note.md', 'a/Note.md'], 'source.md', 'Note', 'a/Note.md'],
    ['the shortest, however it is spelled', ['a/b/c/note.md', 'x/Note.md'], 'source.md', 'note', 'x/Note.md'],
    [
      'of names that differ in case, the one spelled so',
      ['a/MaaS.md', 'a/MAAS.md'],
      'source.md',
      'MaaS',
      'a/MaaS.md',
    ],
    ['and the other', ['a/MaaS.md', 'a/MAAS.md'], 'source.md', 'MAAS', 'a/MAAS.md'],
    ['the tail of a path', ['x/b/Note.md', 'b/Note.md'], 'x/source.md', 'b/Note', 'b/Note.md'],
    ['relative is exact', ['Note.md', 'a/Note.md'], 'a/source.md', './Note', 'a/Note.md'],
    ['from the root is exact', ['Note.md', 'a/Note.md'], 'a/source.md', '/Note', 'Note.md'],
    ['pictures too', ['a/x.png', 'attachments/x.png'], 'attachments/source.md', 'x.png', 'attachments/x.png'],
  ] as const)('%s', async ([, paths, from, link, expected]) => {
    const forwards = await vaultOf(empty(...paths, from));
    const backwards = await vaultOf(empty(from, ...[...paths].reverse()));
    expect(resolve(forwards, from, link)).toBe(expected);
    expect(resolve(backwards, from, link)).toBe(expected);
  });

  test('the others are named, best first', async () => {
    const vault = await vaultOf(empty('c/Note.md', 'bb/Note.md', 'a/Note.md', 'source.md'));
    const target = resolveLink(vault, at('source.md'), { target: 'Note', fragment: undefined });
    expect(target).toMatchObject({ kind: 'note', others: ['c/Note.md', 'bb/Note.md'] });
  });
});

/** Names met in public vaults. */
const wild = [
  'C#',
  'C++',
  '50% off',
  'What?',
  'Q&A',
  "Fatou's lemma",
  '"quoted"',
  'a.b.c',
  '404',
  'index',
  'README',
  '_private',
  'tags',
  'search',
  '👩‍👩‍👧‍👦',
  '🗂️ Index',
  'العربية',
  'עברית',
  'می‌خواهم',
  '中文',
  '간다',
  'dots...',
  'x'.repeat(200),
  '$?',
  ', JavaScript DOM',
  'a%20b',
  'Name.md',
  'pyproject.toml',
  '100%',
  'a=b',
  'constructor',
  '__proto__',
];

describe('a note of an odd name is found each way it may be linked', () => {
  test.for(wild)('%s', async (name) => {
    const path = `folder/${name}.md`;
    const vault = await vaultOf({
      [path]: '## Head',
      'source.md': [
        `[[${name}]]`,
        `[[folder/${name}|label]]`,
        `[[/folder/${name}${name.endsWith('#') ? '' : '.md'}]]`,
        `[a](folder/${encodeURIComponent(name)}.md)`,
        `[b](${encodeURIComponent(name)})`,
        `![[${name}]]`,
      ].join('\n\n'),
    });
    const links = vault.notes.get(at('source.md'))?.links ?? [];
    expect(links.map((link) => brief(resolveLink(vault, at('source.md'), link)))).toEqual(
      Array<string>(6).fill(at(path)),
    );
  });
});

test.for([
  ['page=5', 5],
  ['page=5&selection=1,2', 5],
  ['height=4&page=12', 12],
  ['homepage=5', undefined],
  ['page=', undefined],
  [undefined, undefined],
] as const)('the page of %s is %s', ([fragment, page]) => {
  expect(pageOf(fragment)).toBe(page);
});
