import { describe, expect, test } from 'vitest';
import { linkNote, type LinkedNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { hash } from '../../src/link/urls.ts';
import { at, vaultOf } from '../vault/vault-of.ts';

async function link(files: Readonly<Record<string, string>>, path = 'x.md', base = '/'): Promise<LinkedNote> {
  const vault = await vaultOf(files);
  const note = vault.notes.get(at(path));
  if (!note) throw new Error(`no note ${path}`);
  return linkNote(vault, note, siteUrls(base));
}

const hrefs = ({ html }: LinkedNote): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/gu)]
    .map(([, url = '']) => url)
    .filter((url) => !url.includes('icons.svg'));

const references = ['a', 'b', 'c']
  .map((key) => `@misc{${key},\n  title = {${key}},\n  author = {Author, ${key}}\n}\n`)
  .join('');

describe('a page', () => {
  test('knows its references in the order of the page, embeds included', async () => {
    const { cited } = await link({
      'x.md': '[@c]\n\n![[y]]\n\n[@a; @gone] [2]',
      'y.md': '@b and [1]',
      'references.bib': references,
    });
    expect(cited).toEqual([3, 2, 1]);
  });

  test('knows the files it shows or links to', async () => {
    const { attachments } = await link({
      'x.md': '![[a.png]] [[b.pdf]] [c](c.mp3)\n\n![[y]] ![[gone.png]]',
      'y.md': '![[d.png]]',
      'a.png': '',
      'b.pdf': '',
      'c.mp3': '',
      'd.png': '',
      'e.png': '',
    });
    expect([...attachments].sort()).toEqual(['a.png', 'b.pdf', 'c.mp3', 'd.png']);
  });

  test('leads below the base path, with every name encoded', async () => {
    const page = await link(
      {
        'x.md': '[[C#]] [[中文#标题]] [[x]] #tag/Ünter [@a] ![[a b.png|alt]]',
        'C#.md': '',
        '中文.md': '## 标题',
        'a b.png': '',
        'references.bib': references,
      },
      'x.md',
      '/base/',
    );
    expect(hrefs(page)).toEqual([
      '/base/c-sharp/',
      '/base/%E4%B8%AD%E6%96%87/#%E6%A0%87%E9%A2%98',
      '/base/x/',
      '/base/tags/tag/%C3%BCnter/',
      '/base/references/#r1',
      expect.stringMatching(/^\/base\/files\/a-b-[\da-f]{4}\.png$/u),
    ]);
  });

  test('links within itself by a bare fragment', async () => {
    const page = await link({ 'x.md': '[[#Own]] [[x#^b]] [a](#Own)\n\n## Own\n\ntext ^b' });
    expect(hrefs(page)).toEqual(['#own', '#^b', '#own', '#own']);
  });
});

describe('an embed', () => {
  test("has no ids, no anchors, and leads to its own note's page", async () => {
    const page = await link({
      'x.md': '![[y]]',
      'y.md': '## Head\n\ntext[^1] [[#Head]] [[#^b]] [@a] ^b\n\n[^1]: foot',
      'references.bib': references,
    });
    expect(page.html).not.toContain(' id=');
    expect(page.html).not.toContain('class="anchor"');
    expect(hrefs(page)).toEqual(['/y/', '/y/#fn-1', '/y/#head', '/y/#^b', '/references/#r1', '/y/#fnref-1']);
  });

  test('resolves its links from where they are written', async () => {
    const page = await link({
      'x.md': '![[b/y]] [[Twin]]',
      'Twin.md': '',
      'b/y.md': '[[./Twin]] [[../Twin]]',
      'b/Twin.md': '',
    });
    expect(hrefs(page)).toEqual(['/b/y/', '/b/twin/', '/twin/', '/twin/']);
  });

  test('that reaches itself ends with a notice naming the ring', async () => {
    const { html } = await link({ 'x.md': 'X ![[y]]', 'y.md': 'Y ![[z]]', 'z.md': 'Z ![[x]]' });
    expect(html).toContain('embeds itself: x → y → z → x');
    expect(html.match(/class="embed"/gu)).toHaveLength(2);
  });

  test('of another section of its own note shows it once', async () => {
    const { html } = await link({ 'x.md': '![[#Two]]\n\n## One\n\n![[#One]]\n\n## Two\n\nsecond' });
    expect(html.match(/second/gu)).toHaveLength(2);
    expect(html.match(/embeds itself/gu)).toHaveLength(1);
  });

  test('ends at some depth', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`n${String(index)}.md`, `![[n${String(index + 1)}]]`]),
    );
    const { html } = await link(files, 'n0.md');
    expect(html).toContain('is embedded too deep to show here');
  });

  test.for([
    ['## constructor\n\nfirst\n\n## Other\n\nsecond', 'constructor'],
    ['## \\_\\_proto\\_\\_\n\nfirst\n\n## Other\n\nsecond', '__proto__'],
    ['# y\n\nfirst\n\n# Other\n\nsecond', 'y'],
  ] as const)('of the section %j is that section alone', async ([text, heading]) => {
    const { html } = await link({ 'x.md': `![[y#${heading}]]`, 'y.md': text });
    expect(html).toContain('first');
    expect(html).not.toContain('second');
  });
});

describe('a private note', () => {
  const files = {
    'Secret plan.md': '---\ndraft: true\naliases: [The secret]\n---\nhidden words',
    'p/Other.md': '---\npublish: false\n---\n',
  };

  test.for([
    '[[Secret plan]]',
    '[[Secret plan#Part]]',
    '[[secret PLAN.md]]',
    '[[the secret]]',
    '![[The secret#Part]]',
    '![[Secret plan]]',
    'text ![[Secret plan#^b]]',
    '[[./Secret plan]] [[/Secret plan]]',
    '| a |\n| - |\n| [[Secret plan]] |',
    '> [!tip] [[Secret plan]]\n> ![[Secret plan]]',
    '> [!tip]- [[Secret plan]]',
    '## On [[Secret plan]]',
    'Before [[Secret plan]] after.',
    '- [ ] [[Secret plan]]',
    '#flashcards\n\n[[Secret plan]]::answer',
  ])('is not named where %j links to it', async (source) => {
    const { html } = await link({ ...files, 'x.md': source });
    expect(html).toContain('a private note');
    expect(html).not.toMatch(/secret|hidden words/iu);
  });

  test('is not named by what the vault knows of the note that links to it', async () => {
    const text =
      'See [[Secret plan]].\n\n## On [[Secret plan]]\n\n- [ ] do [[Secret plan]] [@a]\n\n![[Secret plan]]';
    const vault = await vaultOf({ ...files, 'x.md': text });
    const { headings, excerpt, sentences, tasks } = vault.notes.get(at('x.md')) ?? {};
    expect(headings).toHaveLength(1);
    expect(
      JSON.stringify([headings?.map(({ id, text: shown }) => [id, shown]), excerpt, sentences, tasks]),
    ).not.toMatch(/secret/iu);
  });

  test('keeps the label its author gave the link', async () => {
    const { html } = await link({
      ...files,
      'x.md': '[[Secret plan|my label]] [label two](Secret%20plan.md)',
    });
    expect(html).toContain('my label');
    expect(html).toContain('label two');
    expect(html).not.toContain('href');
  });
});

test.for([
  ['heading', '#heading'],
  ['^block', '#^block'],
  ['标题', '#%E6%A0%87%E9%A2%98'],
  ['a b"c', '#a%20b%22c'],
] as const)('the fragment of %s is %s', ([id, fragment]) => {
  expect(hash(id)).toBe(fragment);
});
