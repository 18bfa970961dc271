import { expect, test } from 'vitest';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { termsOf } from '../../src/vault/terms.ts';
import { at, vaultOf } from '../vault/vault-of.ts';

const glossary = `---
role: glossary
---

## Training

### GRPO, Group Relative Policy Optimization

A way to train.

### chain of thought, CoT

Working out.

### pass@1

One try.
`;

async function linked(text: string, path = 'x.md'): Promise<string> {
  const vault = await vaultOf({ 'Glossary.md': glossary, 'x.md': text });
  return linkNote(vault, vault.notes.get(at(path))!, siteUrls('/')).html;
}

const terms = (html: string): string[] =>
  [...html.matchAll(/<a class="term" href="\/glossary\/#([^"]+)">([^<]+)<\/a>/gu)].map(
    ([, id, words]) => `${id!} ${words!}`,
  );

test('an entry is a heading below the groups, with all its names', async () => {
  const vault = await vaultOf({ 'Glossary.md': glossary });
  expect(termsOf(vault).map(({ names }) => names)).toEqual([
    ['GRPO', 'Group Relative Policy Optimization'],
    ['chain of thought', 'CoT'],
    ['pass@1'],
  ]);
});

test.for([
  [
    'GRPO, then GRPO and Group Relative Policy Optimization.',
    ['grpo-group-relative-policy-optimization GRPO'],
  ],
  ['Chains of it; Chain of thoughts; a CoT.', ['chain-of-thought-cot Chain of thoughts']],
  ['A pass@1 of 70, not pass@10.', ['pass1 pass@1']],
  ['grpo is no abbreviation, DrGRPO and GRPO-like are other words, xGRPO too.', []],
  ['[GRPO](https://example.org), `GRPO`, [[GRPO]], $GRPO$.', []],
  ['# GRPO\n\n## GRPO\n\n| GRPO |\n| --- |\n| GRPO |\n', []],
  ['> [!summary] In one breath\n> GRPO.', []],
  [
    '> [!summary] In one breath\n> GRPO.\n\nAnd GRPO in the text.',
    ['grpo-group-relative-policy-optimization GRPO'],
  ],
  ['> [!note] Note\n> GRPO.', ['grpo-group-relative-policy-optimization GRPO']],
  ['- *GRPO*\n- **CoT**', ['grpo-group-relative-policy-optimization GRPO', 'chain-of-thought-cot CoT']],
  ['#flashcards\n\nWhat is GRPO?::A CoT.', []],
  ['---\nrole: paths\n---\nGRPO', []],
] as const)('%j', async ([text, expected]) => {
  expect(terms(await linked(text))).toEqual(expected);
});

test('the glossary itself sets the other names apart and links none', async () => {
  const html = await linked('', 'Glossary.md');
  expect(terms(html)).toEqual([]);
  expect(html).toMatch(/>chain of thought <small class="also">CoT<\/small>/u);
});

test('a vault without a glossary is as it was', async () => {
  const vault = await vaultOf({ 'x.md': 'GRPO' });
  expect(linkNote(vault, vault.notes.get(at('x.md'))!, siteUrls('/')).html).toBe('<p>GRPO</p>');
});
