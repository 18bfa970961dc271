import { describe, expect, test } from 'vitest';
import { checkVault, fails } from '../../src/vault/lint/check.ts';
import { nearest } from '../../src/vault/lint/nearest.ts';
import { empty, vaultOf } from './vault-of.ts';

/** Rules that most of these small vaults break; told only where they are asked for. */
const quiet = new Set(['orphan-note', 'unreachable-note', 'unused-attachment', 'uncited-reference']);

/** `path:line:column severity rule → suggestion`, message left out. */
async function findings(
  files: Readonly<Record<string, string>>,
  told: Told = {},
  name = '',
): Promise<string[]> {
  const found = checkVault(await vaultOf(files, told)).filter(
    ({ rule }) => !quiet.has(rule) || name.startsWith(rule),
  );
  return found.map(
    ({ path, line, column, severity, rule, suggestion }) =>
      `${path}:${String(line)}:${String(column)} ${severity} ${rule}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );
}

type Told = Readonly<Record<string, { size?: number; width?: number; height?: number; pages?: number }>>;

const cases: Readonly<Record<string, readonly [Record<string, string>, readonly string[], Told?]>> = {
  'link-case': [
    {
      'x.md':
        '[[note]] [[Note]] [[a/other|o]] [[A/OTHER.md]] ![[P.png|a]] [t](a/oTher.md) [[#x]] [[nick]]\n# X',
      'Note.md': '---\naliases: [Nick]\n---\n',
      'a/Other.md': '',
      'p.PNG': '',
    },
    [
      'x.md:1:1 info link-case → Note',
      'x.md:1:19 info link-case → a/Other',
      'x.md:1:33 info link-case → a/Other.md',
      'x.md:1:48 info link-case → p.PNG',
      'x.md:1:61 info link-case → a/Other.md',
      'x.md:1:84 warning alias-only-link → [[Note|nick]]',
    ],
  ],
  'link-case, not of another Unicode form': [{ 'x.md': '[[Cafe\u0301]]', 'Caf\u00E9.md': '' }, []],
  'unused-attachment': [
    {
      'x.md': '![[a.png|A]] [b](b.pdf) <img src="c.png" alt="C"> `d.png`',
      'y.md': '---\nimage: e.png\ndraft: true\n---\n![[f.mp3]]',
      ...empty('a.png', 'b.pdf', 'c.png', 'd.png', 'e.png', 'f.mp3', 'g.zip', 'y.excalidraw.svg'),
    },
    ['d.png:1:1 info unused-attachment'],
  ],
  'image-too-large': [
    {
      'x.md': '![[a.png|A]] ![b](b.png)\n[[a.png]] ![[c.png|C]] ![[d.svg|D]]',
      ...empty('a.png', 'b.png', 'c.png', 'd.svg'),
    },
    [
      'x.md:1:1 warning image-too-large → at most 4096 pixels a side and 2 MB',
      'x.md:1:14 warning image-too-large → at most 4096 pixels a side and 2 MB',
    ],
    {
      'a.png': { size: 2_000_001 },
      'b.png': { width: 10, height: 4097 },
      'c.png': { size: 2_000_000, width: 4096, height: 4096 },
      'd.svg': { width: 9000 },
    },
  ],
  'pdf-page-out-of-range': [
    {
      'x.md': '[[a.pdf#page=4]] [[a.pdf#page=3]] ![[a.pdf#page=0]] [[b.pdf#page=9]] [[a.pdf]]',
      ...empty('a.pdf', 'b.pdf'),
    },
    ['x.md:1:1 warning pdf-page-out-of-range → #page=3', 'x.md:1:35 warning pdf-page-out-of-range → #page=1'],
    { 'a.pdf': { pages: 3 } },
  ],
  'reserved-slug': [
    {
      'Search.md': '',
      'tags/x.md': '',
      'y.md': '---\npermalink: /404/\n---',
      'a/search.md': '',
      'Searching.md': '',
      'index.md': '---\npermalink: z\n---',
    },
    [
      'Search.md:1:1 warning reserved-slug → rename it, or give it a permalink',
      'tags/x.md:1:1 warning reserved-slug → rename it, or give it a permalink',
      'y.md:1:1 warning reserved-slug → rename it, or give it a permalink',
    ],
  ],
  'uncited-reference': [
    {
      'x.md': 'So [@a], so [2].',
      'references.bib':
        '@misc{a, title = {A}}\n@misc{b, title = {B}}\n\n@misc{c, title = {C}}\n@misc{d, title = {D}, file = {d.pdf}}',
      'y.md': 'See [[d.pdf#page=2]].',
    },
    ['references.bib:4:1 info uncited-reference'],
  ],
  'setext-by-accident': [
    {
      'x.md':
        'Some text\n---\n\n> two\n> lines\n> --\n\nMeant\n-----\n\nAbc\n---\n\nLone\n\n---\n\nA title\n===\n\n## Text\n---',
    },
    [
      'x.md:2:1 warning setext-by-accident → an empty line before ---, or ## before the text',
      'x.md:6:3 warning setext-by-accident → an empty line before --, or ## before the text',
    ],
  ],
  'table-bar, in links, formulas and not in money': [
    {
      'x.md':
        '| a | b |\n| - | - |\n| ![[p.png|20]] | $P(x|y)$ |\n| $5 | $6 |\n| [[x]] | ]] |\n| `[[x` | b]] |',
      'p.png': '',
    },
    [
      'x.md:3:11 warning table-bar → write \\| in a table',
      'x.md:3:23 warning table-bar → write \\| in a table',
    ],
  ],
  'orphan-note': [
    {
      'a.md': '[[b]]',
      'b.md': '',
      'c.md': '[[c]] [[Far from all]]',
      'd.md': '',
      'Home.md': '',
      'e.md': '![[d]]',
    },
    ['c.md:1:1 info orphan-note', 'c.md:1:7 warning broken-link'],
  ],
  'unreachable-note': [
    { 'Home.md': '[[a]]', 'a.md': '![[b]]', 'b.md': '', 'c.md': '[[a]] [[d]]', 'd.md': '', 'e.md': '' },
    ['c.md:1:1 info unreachable-note', 'd.md:1:1 info unreachable-note'],
  ],
  'unreachable-note, without a home': [{ 'a.md': '[[b]]', 'b.md': '' }, []],
  'unclosed-fence and unclosed-comment, at their own signs': [
    { 'x.md': '- a\n\n  ```js\n  b', 'y.md': '> %%\nb', 'z.md': '```\na\n```\n\n%% b %%' },
    [
      'x.md:3:3 warning unclosed-fence → end it with the same fence',
      'y.md:1:3 warning unclosed-comment → end it with %%',
    ],
  ],
  'missing-footnote, each at its place': [
    { 'x.md': 'a[^1] b[^1]\nc \\[^1] d[^1] [^2]\n\n[^2]: x' },
    [
      'x.md:1:2 warning missing-footnote',
      'x.md:1:8 warning missing-footnote',
      'x.md:2:10 warning missing-footnote',
    ],
  ],
  'broken-link': [
    { 'x.md': 'a\n\n- b [[Notes]] [[Far from all]] [c](gone.md)', 'Note.md': '' },
    [
      'x.md:3:5 warning broken-link → [[Note]]',
      'x.md:3:15 warning broken-link',
      'x.md:3:32 warning broken-link',
    ],
  ],
  'broken-link, outside': [
    { 'x.md': '[[../y]] ![[../../z.png]] [a](../../b.pdf)' },
    ['x.md:1:1 error broken-link', 'x.md:1:10 error broken-link', 'x.md:1:27 error broken-link'],
  ],
  'missing-attachment': [
    { 'x.md': '![[pictur.png]] [[gone.pdf]]', 'a/picture.png': '' },
    ['x.md:1:1 warning missing-attachment → picture.png', 'x.md:1:17 warning missing-attachment'],
  ],
  'broken-heading': [
    { 'x.md': '---\na: b\n---\n\n[[y#Hedding]] [[#Own]]', 'y.md': '## Heading\n\n## Other' },
    ['x.md:5:1 warning broken-heading → Heading', 'x.md:5:15 warning broken-heading'],
  ],
  'broken-block': [
    { 'x.md': '![[y#^blok]]', 'y.md': 'text ^block' },
    ['x.md:1:1 warning broken-block → ^block'],
  ],
  'ambiguous-link': [
    { 'x.md': '[[Note]]\n![[a.png|A]]', 'a/Note.md': '', 'bb/Note.md': '', 'p/a.png': '', 'q/a.png': '' },
    ['x.md:1:1 warning ambiguous-link → [[a/Note]]', 'x.md:2:1 warning ambiguous-link → [[p/a.png]]'],
  ],
  'alias-only-link': [
    { 'x.md': '[[ai]] [[AI|label]] [[Real]]', 'Real.md': '---\naliases: [AI]\n---\n' },
    ['x.md:1:1 warning alias-only-link → [[Real|ai]]', 'x.md:1:8 warning alias-only-link → [[Real|label]]'],
  ],
  'uncited-figure': [
    {
      'x.md': `---
unit: One
---

> [!summary] In one breath
> It went from 15.6 to 71.0, and to 99.

First 15.6, then 71.0 [@a]. It cost $294,000. One is 3.3 points %%own arithmetic%%. A day has 24 hours %%common knowledge%%.
R1 beats GPT-4o there. On AIME 2024, GPT-4o and a 32B model sat the exam.

| Model | Score |
| --- | --- |
| R1 | 79.8 |

#flashcards

From what?::From 15.6.
`,
      'y.md': 'No course, so 42 needs no source.',
      'references.bib': '@misc{a, title = {A}}',
    },
    [
      'x.md:6:3 warning uncited-figure → repeat a figure that a cited sentence of the note states',
      'x.md:8:29 warning uncited-figure → cite it in the sentence, or mark it %%own arithmetic%% or %%common knowledge%%',
      'x.md:9:1 warning uncited-figure → cite it in the sentence, or mark it %%own arithmetic%% or %%common knowledge%%',
      'x.md:13:1 warning uncited-figure → cite it in the sentence, or mark it %%own arithmetic%% or %%common knowledge%%',
    ],
  ],
  'uncited-figure, in a vault without references': [{ 'x.md': '---\nunit: One\n---\nIn 2025 it was 5.' }, []],
  'uncited-figure, in a table with a source under it or in its head': [
    {
      'x.md':
        '---\nunit: One\n---\n\n| A | B |\n| - | - |\n| a | 1 |\n\n*Measured by B* [@a].\n\ntext\n\n| A [@a] | B |\n| - | - |\n| a | 1 |\n',
      'references.bib': '@misc{a, title = {A}}',
    },
    [],
  ],
  'broken-figure': [
    {
      'a.chart': 'title: T\nalt: A\ncolumns: [{ key: a, label: A }]\nrows: [{ b: 1 }]\n',
      'b.chart':
        'title: T\nalt: A\nsources: [refrence2020]\ncolumns: [{ key: a, label: A }]\nrows: [{ a: 1 }]\n',
      'c.chart': 'title: [',
      'references.bib': '@misc{reference2020, title = {A}}',
    },
    [
      'a.chart:4:13 error broken-figure',
      'b.chart:1:1 warning broken-figure → reference2020',
      'c.chart:1:9 error broken-figure',
    ],
  ],
  'unknown-fact': [
    {
      'x.md': '---\nfacts: [one, too, three, own]\n---\n\nText [@a].',
      'data/facts.yaml':
        '- { id: one, source: a, checked: primary }\n- { id: two, source: a, checked: primary }\n- { id: three, source: b, checked: secondary }\n- { id: own, checked: own }\n',
      'references.bib': '@misc{a, title = {A}}\n@misc{b, title = {B}}',
    },
    ['x.md:1:1 warning unknown-fact → two', 'x.md:1:1 warning unknown-fact'],
  ],
  'prerequisite-cycle and prerequisite-order': [
    {
      'a.md': '---\nrequires: ["[[b]]"]\n---\n',
      'b.md': '---\nrequires: ["[[c|label]]"]\n---\n',
      'c.md': '---\nrequires: ["[[a]]"]\n---\n# x',
      'd.md': '---\nrequires: ["[[e]]"]\n---\n',
      'e.md': '',
      'Paths.md': '---\nrole: paths\n---\n## Wrong\n\n1. [[d]]\n2. [[e]]\n\n## Right\n\n1. [[e]]\n2. [[d]]\n',
    },
    [
      'Paths.md:4:1 warning prerequisite-order',
      'a.md:1:1 error prerequisite-cycle',
      'b.md:1:1 error prerequisite-cycle',
      'c.md:1:1 error prerequisite-cycle',
    ],
  ],
  'incomplete-bite': [
    {
      'x.md': '---\nunit: U\nquestion: Why?\n---\ntext',
      'y.md':
        '---\nunit: U\nquestion: Why?\nanswer: So.\nteaches: [Know]\n---\ntext [@a]\n\n#flashcards\n\nA::B',
      'z.md': '---\nunit: U\n---\nno bite',
      'Paths.md': '---\nrole: paths\n---\n## All\n\n1. [[y]]',
      'references.bib': '@misc{a, title = {A}}',
    },
    ['x.md:1:1 warning incomplete-bite'],
  ],
  'links-to-unpublished': [
    { 'x.md': 'see [[Draft]]', 'Draft.md': '---\ndraft: true\n---\n' },
    ['x.md:1:5 warning links-to-unpublished'],
  ],
  'unsupported-embed': [
    { 'x.md': '![[Board.canvas]] [[t.base]]\n\n![[t.base]]', 'Board.canvas': '', 't.base': '' },
    ['x.md:3:1 info unsupported-embed'],
  ],
  'broken-canvas': [
    {
      'x.md': '![[a.canvas]] [[b.canvas]]',
      'a.canvas': '{\n"nodes": [}',
      'b.canvas':
        '{"nodes": [\n{"id": "1", "type": "text", "text": "x", "x": 0, "y": 0, "width": 0, "height": 9}]}',
      'unused.canvas': '[',
    },
    ['a.canvas:2:11 error broken-canvas', 'b.canvas:2:67 warning broken-canvas → 250'],
  ],
  'image-without-alt': [
    { 'x.md': '![[p.png]] ![[p.png|100]] ![[p.png|what|100]] ![](p.png) ![a](p.png) [[p.png]]', 'p.png': '' },
    [
      'x.md:1:1 warning image-without-alt → ![[p.png|what it shows]]',
      'x.md:1:12 warning image-without-alt → ![[p.png|what it shows]]',
      'x.md:1:47 warning image-without-alt → ![what it shows](…)',
    ],
  ],
  'embed-cycle': [
    { 'a.md': 'x\n\n![[b]]', 'b.md': '![[c]]', 'c.md': '![[a]]', 'd.md': '![[a]]', 'e.md': '![[e]]' },
    [
      'a.md:3:1 warning embed-cycle',
      'b.md:1:1 warning embed-cycle',
      'c.md:1:1 warning embed-cycle',
      'e.md:1:1 warning embed-cycle',
    ],
  ],
  'embed-cycle, not of another section': [
    { 'a.md': '![[#Two]]\n\n## One\n\n![[#One]]\n\n## Two\n\ntext ^b\n\n### Three\n\n![[#^b]] ![[#Two]]' },
    ['a.md:5:1 warning embed-cycle', 'a.md:13:10 warning embed-cycle'],
  ],
  'duplicate-slug': [
    { 'A b.md': '', 'a-b.md': '' },
    ['a-b.md:1:1 warning duplicate-slug → rename one, or give it a permalink'],
  ],
  'missing-citation': [
    {
      'x.md': 'a [@gou2025] [@guo2025; @nobody] @nobody [9]',
      'references.bib': '@misc{guo2025,\n  title = {A}\n}',
    },
    ['x.md:1:4 warning missing-citation → @guo2025', 'x.md:1:25 warning missing-citation'],
  ],
  'duplicate-citation-key': [
    { 'references.bib': '@misc{a,\n  title = {A}\n}\n@misc{a,\n  title = {A}\n}' },
    ['references.bib:4:7 warning duplicate-citation-key'],
  ],
  'broken-bibliography': [
    { 'references.bib': '@misc{a,\n  title = {A}\n}\n\n@misc{b,\n  title = {B\n' },
    ['references.bib:5:7 warning broken-bibliography'],
  ],
  'broken-yaml': [{ 'x.md': '---\na: "b\n---\n' }, ['x.md:2:6 error broken-yaml']],
  'broken-yaml, never closed': [
    { 'x.md': '---\na: b\n\ntext' },
    ['x.md:1:1 error broken-yaml → end them with a line ---'],
  ],
  'unknown-property-type': [
    { 'x.md': '---\na: b\ntitle: [c]\n---\n' },
    ['x.md:3:1 warning unknown-property-type'],
  ],
  'html-removed': [{ 'x.md': 'a\n\nb <video src="x"></video>' }, ['x.md:3:3 warning html-removed']],
  'unclosed-fence': [
    { 'x.md': 'a\n\n```js\nb' },
    ['x.md:3:1 warning unclosed-fence → end it with the same fence'],
  ],
  'unclosed-comment': [{ 'x.md': 'a\n\n%%\nb' }, ['x.md:3:1 warning unclosed-comment → end it with %%']],
  'table-bar': [
    { 'x.md': '| a | b |\n| - | - |\n| [[x|y]] | [[x\\|y]] |' },
    ['x.md:3:6 warning table-bar → write \\| in a table'],
  ],
  'missing-footnote': [{ 'x.md': 'a\nb[^1] \\[^2]' }, ['x.md:2:2 warning missing-footnote']],
  'unused-footnote': [{ 'x.md': 'a\n\n[^1]: b' }, ['x.md:3:1 warning unused-footnote']],
  'duplicate-footnote': [{ 'x.md': 'a[^1]\n\n[^1]: b\n[^1]: c' }, ['x.md:4:1 warning duplicate-footnote']],
  'unsupported-query': [
    { 'x.md': '```dataview\nLIST\n```\n\n`= this.x` <% tp.date %>' },
    [
      'x.md:1:1 info unsupported-query',
      'x.md:5:1 info unsupported-query',
      'x.md:5:11 info unsupported-query',
    ],
  ],
  'unreadable-note': [{ 'x.mdx': 'a\n\n{' }, ['x.mdx:3:2 error unreadable-note']],
  'nothing to say': [
    {
      'x.md': '# X\n\n[[y]] [[y#A]] ![[y]] [[p.png]] [@a] [^1] [out](https://example.org)\n\n[^1]: b',
      'y.md': '## A',
      'p.png': '',
      'references.bib': '@misc{a,\n  title = {A}\n}',
    },
    [],
  ],
};

describe('a finding has its place and, where there is one, what would be right', () => {
  test.for(Object.entries(cases))('%s', async ([name, [files, expected, told]]) => {
    expect(await findings(files, told, name)).toEqual(expected);
  });
});

test('findings come in the order of files, lines and columns', async () => {
  const found = await findings({ 'b.md': '[[x]]', 'a.md': '\n[[y]]\n\n[[z]] [[w]]', 'C.md': '[[v]]' });
  expect(found.map((line) => line.split(' ')[0])).toEqual([
    'C.md:1:1',
    'a.md:2:1',
    'a.md:4:1',
    'a.md:4:7',
    'b.md:1:1',
  ]);
});

test('every message says what it is about, in one line', async () => {
  for (const [files] of Object.values(cases))
    for (const { message } of checkVault(await vaultOf(files))) expect(message).toMatch(/^\S[^\n]{8,}$/u);
});

test('errors fail a check, warnings under strict, hints never', () => {
  expect(
    (['error', 'warning', 'info'] as const).map((severity) => [
      fails(severity, false),
      fails(severity, true),
    ]),
  ).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
});

test.for([
  ['Noet', ['Note', 'Other'], 'Note'],
  ['note', ['NOTE'], 'NOTE'],
  ['ab', ['xy'], undefined],
  ['ab', ['abc'], 'abc'],
  ['a', ['b'], undefined],
  ['Completely different', ['Note'], undefined],
  ['', [], undefined],
  ['Reinforcment learning', ['Reinforcement learning', 'Learning'], 'Reinforcement learning'],
] as const)('nearest to %s of %j is %s', ([name, candidates, expected]) => {
  expect(nearest(name, candidates)).toBe(expected);
});
