import { describe, expect, test } from 'vitest';
import { sentenceHtml } from '../../src/link/sentence.ts';
import { backlinksTo } from '../../src/vault/backlinks.ts';
import { citationUses } from '../../src/vault/citations.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { at, vaultOf } from './vault-of.ts';

const brief = (vault: Vault, path: string): string[] =>
  backlinksTo(vault, at(path)).map(
    ({ note, links }) =>
      `${note.path}: ${links.map(({ source, line }) => `${source}@${String(line)}`).join(', ')}`,
  );

describe('backlinks', () => {
  test('are links, embeds and properties of other notes, in the order of the text', async () => {
    const vault = await vaultOf({
      'Target.md': '---\naliases: [Alias]\n---\n[[Target]] [[#Own]]\n\n## Own',
      'a.md': '[[target#Own|label]] and [text](Target.md)\n\n![[Target]]\n\n[[Alias]]',
      'b.md': '---\nup: "[[Target]]"\n---\n',
      'c.md': '`[[Target]]` %%[[Target]]%% <!-- [[Target]] --> $[[Target]]$ \\[[Target]]',
      'd.md': '[[Missing]] [[a]]',
    });
    expect(brief(vault, 'Target.md')).toEqual([
      'a.md: [[target#Own|label]]@1, […](Target.md)@1, ![[Target]]@3, [[Alias]]@5',
      'b.md: [[Target]]@2',
    ]);
    expect(brief(vault, 'a.md')).toEqual(['d.md: [[a]]@1']);
    expect(brief(vault, 'd.md')).toEqual([]);
    expect(brief(vault, 'Missing.md')).toEqual([]);
  });

  test('of a private note nothing is told, in either direction', async () => {
    const vault = await vaultOf({
      'Public.md': '[[Draft]]',
      'Draft.md': '---\ndraft: true\n---\n[[Public]]',
      'Private.md': '---\npublish: false\n---\n![[Public]]',
    });
    expect(brief(vault, 'Public.md')).toEqual([]);
    expect(brief(vault, 'Draft.md')).toEqual([]);
  });

  test('carry the sentence they stand in', async () => {
    const vault = await vaultOf({ 'Target.md': '', 'a.md': 'One. Here is [[Target|it]]. Three.' });
    const [{ note, links } = { note: undefined, links: [] }] = backlinksTo(vault, at('Target.md'));
    const mention = links[0]?.mention;
    expect(note && mention && sentenceHtml(note, mention)).toBe('Here is <mark>it</mark>.');
  });
});

test('an entry is used where it is cited, and where its file is linked', async () => {
  const vault = await vaultOf({
    'references.bib': '@misc{a,\n  title = {A},\n  file = {a.pdf}\n}\n@misc{b,\n  title = {B}\n}\n',
    'x.md': '## One\n\n[@a; @gone] [2] @b [9]\n\n[[a.pdf#page=3]]',
    'draft.md': '---\ndraft: true\n---\n[@a]',
  });
  const uses = [...citationUses(vault)].map(
    ([number, list]) =>
      `${String(number)}: ${list.map(({ note, fragment }) => `${note.path}#${String(fragment)}`).join(' ')}`,
  );
  expect(uses).toEqual(['1: x.md#cite-1 x.md#one', '2: x.md#cite-2 x.md#cite-3']);
});
