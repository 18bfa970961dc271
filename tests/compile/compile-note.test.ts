import { describe, expect, test } from 'vitest';
import { compileNote, type CompileOptions } from '../../src/compile/compile-note.ts';
import type { CompiledNote } from '../../src/compile/compiled-note.ts';
import { at } from '../vault/vault-of.ts';

const compile = (text: string, options?: CompileOptions, path = 'folder/A note.md'): Promise<CompiledNote> =>
  compileNote({ path: at(path), text }, options);

const articleText = ({ article }: CompiledNote): string =>
  article.map((part) => (typeof part === 'string' ? part : `{${part.kind}}`)).join('');

describe('the title', () => {
  test.for([
    ['text', 'A note'],
    ['---\ntitle: Of the property\n---\ntext', 'Of the property'],
    ['---\ntitle: ""\n---\ntext', 'A note'],
    ['---\ntitle: 2024\n---\n', '2024'],
    ['# A note\n\ntext', 'A note'],
    ['', 'A note'],
  ] as const)('of %j is %s', async ([text, title]) => {
    expect((await compile(text)).title).toBe(title);
  });

  test('is not repeated by the article', async () => {
    const note = await compile('# A *note*!\n\ntext');
    expect(articleText(note)).toBe('<p>text</p>');
    expect(note.headings).toMatchObject([{ id: 'a-note', depth: 1, line: 1, raw: 'A *note*!' }]);
  });

  test('is a heading of its own where it says something else', async () => {
    expect(articleText(await compile('# Other\n\ntext'))).toContain('Other');
  });
});

test('the excerpt is the first paragraph as plain text, cut at a word', async () => {
  const { excerpt } = await compile(
    '## Head\n\n> [!question] Why?\n\nText with [[Note|a link]], `code` and **bold** [@a].\n\nMore.',
  );
  expect(excerpt).toBe('Text with a link, code and bold.');
  const long = await compile('word '.repeat(100));
  expect(long.excerpt.length).toBeLessThanOrEqual(201);
  expect(long.excerpt).toMatch(/word…$/u);
});

test.for([
  ['one two three', 3],
  ['# A note\n\none **two**', 2],
  ["it's one-two 3.5", 3],
  ['`code here`', 2],
  ['```\nnot counted\n```', 0],
  ['%%not counted%%', 0],
  ['<!-- not counted -->', 0],
  ['| a | b |\n| - | - |\n| c | d |', 4],
  ['中文 字', 2],
  ['', 0],
] as const)('%j has %i words', async ([text, words]) => {
  expect((await compile(text)).words).toBe(words);
});

test('tasks know their state, depth, place and links', async () => {
  const { tasks } = await compile(
    '- [ ] one [[A]]\n  - [x] two\n  - detail [[B]]\n- [/] <span style="color: red">three</span>\n- none',
  );
  expect(tasks).toEqual([
    { mark: ' ', text: 'one A', depth: 0, question: false, detail: 'two', links: [0, 1], line: 1, column: 1 },
    { mark: 'x', text: 'two', depth: 1, question: false, detail: '', links: [], line: 2, column: 3 },
    { mark: '/', text: 'three', depth: 0, question: true, detail: '', links: [], line: 4, column: 1 },
  ]);
});

test('a citation has the same number among the facts and in the article', async () => {
  const note = await compile(
    '[@a] [x @b y](https://example.org) [1]\n\n[^1] ^[c @c]\n\n> [!tip] [2]\n\n[^1]: [@d]',
  );
  const holes = note.article.flatMap((part) =>
    typeof part !== 'string' && part.kind === 'citation' ? [part] : [],
  );
  const facts = new Map(note.citations.map(({ n, source }) => [n, source]));
  expect(note.citations.map(({ n }) => n)).toEqual(note.citations.map((_, index) => index + 1));
  for (const { n, source } of holes) expect(facts.get(n)).toBe(source);
});

test('facts stand on the lines of the file, properties counted', async () => {
  const note = await compile('---\na: b\n---\n\n## Head\n\n[[A]]\n[[B]] ^id\n\n![[C]] [@d] #tag');
  expect(note.headings[0]).toMatchObject({ line: 5, column: 1 });
  expect(note.links.map(({ target, line, column }) => [target, line, column])).toEqual([
    ['A', 7, 1],
    ['B', 8, 1],
    ['C', 10, 1],
  ]);
  expect(note.blocks).toEqual([{ id: 'id', line: 7, column: 1 }]);
  expect(note.citations[0]).toMatchObject({ line: 10, column: 8 });
});

test('CRLF, LF and CR read alike', async () => {
  const text =
    '---\ntitle: x\n---\n\n## A\n\n> [!tip] t\n> u\n\n#flashcards\n\nQ\n?\nA\n\n%%\nb\n%%\n\n$$\nc\n$$\n\n- d ^e\n\n==f\ng== [[h]]\n';
  const [lf, crlf, cr] = await Promise.all(
    ['\n', '\r\n', '\r'].map((end) => compile(text.replaceAll('\n', end))),
  );
  expect(crlf).toEqual(lf);
  expect(cr).toEqual(lf);
});

describe('line ends', () => {
  const text =
    'one\ntwo\n\n- three\n  four\n\n> [!tip] five\n> six\n> seven\n\n```\neight\nnine\n```\n\n| a |\n| - |\n| b |';

  test('are blanks in strict vaults', async () => {
    expect(articleText(await compile(text, { lineBreaks: 'strict' }))).not.toContain('<br>');
  });

  test('are line breaks elsewhere, in paragraphs alone', async () => {
    const html = articleText(await compile(text, { lineBreaks: 'kept' }));
    expect(html.match(/<br>/gu)).toHaveLength(3);
    expect(html).toContain('one<br>\ntwo');
    expect(html).toContain('six<br>\nseven');
  });
});

test('a compiled note is plain JSON', async () => {
  const note = await compile('---\ntitle: x\n---\n[[A]] ![[B#C|30]] [@d] #tag\n\n## E\n\n- [ ] f ^g');
  expect(JSON.parse(JSON.stringify(note))).toEqual(JSON.parse(JSON.stringify(structuredClone(note))));
});

test.for([
  ['1,000 nested quotes', `${'>'.repeat(1000)} x`],
  ['100 nested lists', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
  ['a line of 10,000 characters', 'word '.repeat(2000)],
  ['10,000 characters without a blank', 'x'.repeat(10_000)],
  ['NUL bytes', 'a\0b\n\0\0'],
  ['lone surrogates', 'a\uD83D b\uDC00 [[\uD800]]'],
  ['a million blanks', ' '.repeat(1_000_000)],
  ['MDX that is none', '{ <'],
] as const)('%s do not stop it', { timeout: 30_000 }, async ([name, text]) => {
  const note = await compile(text, undefined, name.startsWith('MDX') ? 'x.mdx' : 'x.md');
  expect(note.article.length).toBeLessThanOrEqual(1_000_000);
});

test.for([
  ['```mermaid', '1:1'],
  ['text\n\n```mermaid\n', '4:1'],
  ['```mermaid\n```\n', '2:1'],
  ['```mermaid\ngraph TD\n  A ==\n```\n', '3:3'],
])('what is wrong with the diagram %j is told of within the note, at %s', async ([text = '', place]) => {
  const { diagnostics } = await compile(text);
  const found = diagnostics.filter(({ rule }) => rule === 'broken-diagram');
  expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
});

test('a block of a footnote can be linked to where the footnote is shown', async () => {
  const text = '[^1]: words ^block\n';
  expect((await compile(`call[^1]\n\n${text}`)).blocks).toMatchObject([{ id: 'block', line: 3 }]);
  expect((await compile(text)).blocks).toEqual([]);
});
