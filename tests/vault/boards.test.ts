import { expect, test } from 'vitest';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { backlinksTo } from '../../src/vault/backlinks.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { at, vaultOf } from './vault-of.ts';

const board = (...nodes: object[]): string =>
  JSON.stringify({
    nodes: nodes.map((node, n) => ({ id: String(n), x: 0, y: n * 90, width: 200, height: 60, ...node })),
    edges: [],
  });
const text = (words: string): object => ({ type: 'text', text: words });
const file = (path: string): object => ({ type: 'file', file: path });

test('only canvases that published notes lead to are published', async () => {
  const vault = await vaultOf({
    'Note.md': '![[a.canvas]] [[folder/b.canvas|b]]',
    'Draft.md': '---\ndraft: true\n---\n![[d.canvas]]',
    'a.canvas': board(file('c.canvas')),
    'folder/b.canvas': board(text('![[e.canvas]]')),
    'c.canvas': board(),
    'd.canvas': board(),
    'e.canvas': board(),
    'unused.canvas': board(),
  });
  expect([...vault.notes.keys()].sort()).toEqual(
    ['Note.md', 'a.canvas', 'c.canvas', 'e.canvas', 'folder/b.canvas'].sort(),
  );
  expect([...vault.unpublished.keys()]).toEqual(['Draft.md']);
});

test('a canvas gives way to a note, and to the site’s own pages', async () => {
  const { slugs } = await vaultOf({
    'A.md': '[[x.canvas]] [[tags.canvas]]',
    'x canvas.md': '',
    'x.canvas': board(),
    'x.md': '',
    'tags.canvas': board(),
  });
  expect(slugs.get(at('x.md'))).toBe('x');
  expect(slugs.get(at('x canvas.md'))).toBe('x-canvas');
  expect(slugs.get(at('x.canvas'))).toBe('x-canvas-2');
  expect(slugs.get(at('tags.canvas'))).toBe('tags-canvas');
});

test('what a canvas names has it among its backlinks, and its links have their place in the file', async () => {
  const vault = await vaultOf({
    'Note.md': '![[a.canvas]]',
    'Named.md': '',
    'Shown.md': '',
    'a.canvas': board(text('one\n\nsee [[Named]] and [[Gone]]'), file('Shown.md'), file('Lost.md')),
  });
  for (const name of ['Named.md', 'Shown.md'])
    expect(backlinksTo(vault, at(name)).map(({ note }) => note.title)).toEqual(['a']);
  const source = vault.notes.get(at('a.canvas'))?.links ?? [];
  const json = board(text('one\n\nsee [[Named]] and [[Gone]]'), file('Shown.md'), file('Lost.md'));
  expect(source.map(({ line, column }) => [line, json.slice(column - 1, column + 4)])).toEqual([
    [1, '[[Nam'],
    [1, '[[Gon'],
    [1, '"Show'],
    [1, '"Lost'],
  ]);
  expect(checkVault(vault).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    'a.canvas broken-link',
    'a.canvas broken-link',
  ]);
});

test('a private note has no name in a canvas, and nothing in a canvas is mended', async () => {
  const vault = await vaultOf({
    'Note.md': '![[a.canvas]]',
    'Secret plan.md': '---\ndraft: true\n---\nThe secret.',
    'a.canvas': board(text('# [[Secret plan]]\n\n![[Secret plan]] [[note]]'), file('Secret plan.md')),
  });
  for (const name of ['Note.md', 'a.canvas']) {
    const note = vault.notes.get(at(name));
    const html = note ? linkNote(vault, note, siteUrls('/')).html : '';
    expect(html).toContain('a private note');
    expect(html).not.toMatch(/secret/iu);
  }
  const found = checkVault(vault).filter(({ path }) => path === 'a.canvas');
  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['links-to-unpublished', 'link-case']),
  );
  expect(found.filter(({ fix }) => fix !== undefined)).toEqual([]);
});

test('citations of a canvas are numbered through, and cited where they stand', async () => {
  const vault = await vaultOf({
    'Note.md': '![[a.canvas]]',
    'a.canvas': board(text('One [@k].'), text('Two [@k].')),
    'references.bib': '@misc{k, title = {A work}}',
  });
  const note = vault.notes.get(at('a.canvas'));
  const { html, cited } = note ? linkNote(vault, note, siteUrls('/')) : { html: '', cited: [] };
  expect([...html.matchAll(/id="(cite-\d)"/gu)].map(([, id]) => id)).toEqual(['cite-1', 'cite-2']);
  expect(cited).toEqual([1]);
});

test('a card that repeats the name of its canvas, or begins with a rule, keeps all of it', async () => {
  const vault = await vaultOf({
    'Note.md': '[[Plan.canvas]]',
    'Plan.canvas': board(text('# Plan\n\nwords'), text('---\nrule: above\n---\nbelow')),
  });
  const note = vault.notes.get(at('Plan.canvas'));
  const html = note ? linkNote(vault, note, siteUrls('/')).html : '';
  expect(html).toContain('Plan <a class="anchor"');
  expect(html).toContain('rule: above');
  expect(note?.title).toBe('Plan');
});
