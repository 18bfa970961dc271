import { expect, test } from 'vitest';
import { claimsOf, countClaims } from '../../src/vault/claims.ts';
import { readingPaths } from '../../src/vault/paths.ts';
import { prerequisitesOf } from '../../src/vault/prerequisites.ts';
import { at, vaultOf } from './vault-of.ts';

test('a claim is judged by what stands behind it', async () => {
  const vault = await vaultOf({
    'x.md': `> [!summary] In one breath
> From 15.6, 88 and 70 to 99.

> [!summary] Again
> From 15.6, 88 and 1,200.

It was 15.6 [@a]. It was 16 [@gone]. It was 17 [2]. 18 %%own arithmetic%%. 19 %%common knowledge%%. 20 %%guess%%.

![[f.chart]]
`,
    'f.chart':
      'title: T\nalt: A\ncolumns: [{ key: a, label: A }]\nrows: [{ a: 88 }, { a: { value: 70.0, note: of 1200 } }]\n',
    'references.bib': '@misc{a, title = {A}}\n@misc{b, title = {B}}',
  });
  const claims = claimsOf(vault, vault.notes.get(at('x.md'))!);
  expect(claims.map(({ support, entries }) => [support, ...entries.map(({ key }) => key)].join(' '))).toEqual(
    ['none', 'repeated', 'source a', 'none', 'source b', 'arithmetic', 'knowledge', 'none'],
  );
  expect(countClaims(claims)).toEqual({ source: 2, arithmetic: 1, knowledge: 1, repeated: 1, none: 3 });
});

test('a reading path is a section of the paths note and the notes it links to', async () => {
  const vault = await vaultOf({
    'Paths.md':
      '---\nrole: paths\n---\nSee [[a]].\n\n## One hour\n\nFor [[b|readers]]:\n\n1. [[a]]\n2. [[b]]: again\n3. [[gone]]\n4. [[p.png]]\n\n## Empty\n\ntext\n\n## All\n\n- [[c#h]]\n',
    'a.md': '',
    'b.md': '---\nrequires: ["[[a]]", "[[gone]]", plain]\n---\n[[c]]',
    'c.md': '# h',
    'p.png': '',
  });
  expect(
    readingPaths(vault).map(({ title, notes }) => `${title}: ${notes.map(({ path }) => path).join(' ')}`),
  ).toEqual(['One hour: b.md a.md', 'All: c.md']);
  expect(prerequisitesOf(vault, vault.notes.get(at('b.md'))!).map(({ path }) => path)).toEqual(['a.md']);
  expect(prerequisitesOf(vault, vault.notes.get(at('a.md'))!)).toEqual([]);
});
