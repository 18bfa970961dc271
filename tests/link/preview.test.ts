import { expect, test } from 'vitest';
import { excerptNote, type NoteExcerpts } from '../../src/link/preview.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { at, vaultOf } from '../vault/vault-of.ts';

async function excerpts(text: string, others: Readonly<Record<string, string>> = {}): Promise<NoteExcerpts> {
  const vault = await vaultOf({ 'x.md': text, ...others });
  return excerptNote(vault, vault.notes.get(at('x.md'))!, siteUrls('/base/'));
}

const words = (html = ''): string => html.replaceAll(/<[^>]*>/gu, '');

test('a note shows its summary in one breath, else its first paragraphs', async () => {
  const summary = '> [!summary] In one breath\n> All of *it*.\n\nMore.';
  expect((await excerpts(summary)).html).toBe('<p>All of <em>it</em>.</p>');
  expect((await excerpts('One.\n\nTwo.\n\n## A\n\nThree.')).html).toBe('<p>One.</p><p>Two.</p>');
  expect((await excerpts('## A\n\nThree.\n\n## B\n\nFour.')).html).toBe('<p>Three.</p>');
  expect((await excerpts('')).html).toBe('');
});

test('a section shows its own paragraphs, a section of sections those of its first', async () => {
  const { place } = await excerpts('## A\n\n### B\n\nTwo.\n\n## C\n\n## D\n\n- four\n- five\n\nSix. ^six');
  expect(place('a')).toEqual({ heading: 'A', html: '<p>Two.</p>' });
  expect(place('b')?.html).toBe('<p>Two.</p>');
  expect(place('c')?.html).toBe('');
  expect(place('d')?.html).toMatch(/^<ul>\s*<li>four<\/li>\s*<li>five<\/li>\s*<\/ul><p>Six\.<\/p>$/u);
  expect(place('^six')).toEqual({ heading: undefined, html: '<p>Six.</p>' });
});

test('an entry of the glossary goes by its first name', async () => {
  const { place } = await excerpts('---\nrole: glossary\n---\n\n## T\n\n### GRPO, Group Policy\n\nA way.');
  expect(place('grpo-group-policy')).toEqual({ heading: 'GRPO', html: '<p>A way.</p>' });
});

test('a long text is cut where a sentence ends, and what encloses it is closed', async () => {
  const sentence = 'This is [[x#A|a sentence]] of *some length*, e.g. fifty.';
  const { place } = await excerpts(`## A\n\n${Array(30).fill(sentence).join(' ')}`);
  const html = place('a')?.html;
  expect(words(html).length).toBeLessThanOrEqual(600);
  expect(words(html).length).toBeGreaterThan(500);
  expect(html).toMatch(/e\.g\. fifty\.<\/p>$/u);
});

test('a sentence without an end stops after a word; a long list after an item', async () => {
  const { place } = await excerpts(
    `## A\n\n${'word '.repeat(300)}\n\n## B\n\n${'- an item of the list\n'.repeat(60)}\n\n## C\n\n**${'bold '.repeat(300)}end**`,
  );
  expect(place('a')?.html).toMatch(/ word …<\/p>$/u);
  expect(words(place('a')?.html).length).toBeLessThanOrEqual(602);
  expect(place('b')?.html).toMatch(/an item of the list<\/li>\s*<\/ul>$/u);
  expect(words(place('b')?.html).length).toBeLessThanOrEqual(600);
  expect(place('c')?.html).toMatch(/bold<\/strong> …<\/p>$/u);
});

test('ids, figures, code and what can be operated stay behind; links lead to the note’s own page', async () => {
  const text =
    '## A\n\nText[^1] to [[#B]] and [[y]] ==mark==. ^id\n\n![[p.png]]\n\n```js\nx\n```\n\n$$\nx\n$$\n\n- [ ] task\n\n| a |\n| - |\n| b |\n\n## B\n\n> [!note] Title\n> Inside.\n\n[^1]: Foot.';
  const { place } = await excerpts(text, { 'y.md': '', 'p.png': '' });
  const html = place('a')?.html ?? '';
  expect(html).not.toMatch(/ id=|tabindex|<img|<pre|<table|<sup|<input|<button|class="anchor"/u);
  expect(html).toContain('href="/base/x/#b"');
  expect(html).toContain('href="/base/y/"');
  expect(html).toContain('<math');
  expect(place('b')?.html).toBe('<p>Inside.</p>');
});

test('a private note is not named', async () => {
  const { html } = await excerpts('See [[secret]] and [[secret|a label]].', {
    'secret.md': '---\npublish: false\n---\nHidden.',
  });
  expect(html).not.toMatch(/secret|Hidden/u);
  expect(html).toContain('a label');
});
