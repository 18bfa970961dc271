import { expect, test } from 'vitest';
import { searchNames } from '../../src/link/search-names.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { vaultOf } from '../vault/vault-of.ts';

const glossary = `---
role: glossary
description: The words.
---

## Training

### GRPO, Group Relative Policy Optimization

A way to *train* & compare. Another sentence. See [[Bite]].

### Trace

What a model wrote [[Bite|before]] it answered.

### Bare
`;

const bite = `---
question: How is it trained?
aliases: [training, the stages]
---

Text.
`;

const names = async (files: Readonly<Record<string, string>>) =>
  searchNames(await vaultOf(files), siteUrls('/base/'), [
    ['rl/grpo', 3],
    ['one', 1],
  ]);

test('terms with their other names and first sentence, notes with aliases and question, tags', async () => {
  expect(await names({ 'Glossary.md': glossary, 'Bite.md': bite })).toEqual([
    [
      'Term',
      ['GRPO', 'Group Relative Policy Optimization'],
      '/base/glossary/#grpo-group-relative-policy-optimization',
      'A way to train & compare.',
    ],
    ['Term', ['Trace'], '/base/glossary/#trace', 'What a model wrote …'],
    ['Term', ['Bare'], '/base/glossary/#bare', ''],
    ['Page', ['Glossary'], '/base/glossary/', 'The words.'],
    ['Bite', ['Bite', 'training', 'the stages'], '/base/bite/', 'How is it trained?'],
    ['Tag', ['rl/grpo'], '/base/tags/rl/grpo/', '3 notes'],
    ['Tag', ['one'], '/base/tags/one/', '1 note'],
  ]);
});

test('the names of home and of private notes are in no row', async () => {
  const rows = await names({ 'Home.md': 'Hello.', 'Secret.md': '---\ndraft: true\n---\n\n### Hidden' });
  expect(rows.filter(([kind]) => kind !== 'Tag')).toEqual([]);
});
