import { expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import { toVaultPath } from '../../src/compile/path.ts';

async function claims(text: string, path = 'n.md') {
  const note = await compileNote({ path: toVaultPath(path), text });
  return note.claims.map(({ line, column, figures, place, citations, mark }) => ({
    at: `${String(line)}:${String(column)}`,
    figures: figures.join(' '),
    place,
    citations: citations.join(' '),
    mark,
  }));
}

const none = { citations: '', mark: undefined } as const;

test('a citation supports its own sentence, before or after the full stop', async () => {
  expect(await claims('One is 1 [@a]. Two is 2. [@b] Three is 3 [@c; @d], four [@e].')).toEqual([
    { at: '1:1', figures: '1', place: 'text', citations: '1', mark: undefined },
    { at: '1:16', figures: '2', place: 'text', citations: '2', mark: undefined },
    { at: '1:31', figures: '3', place: 'text', citations: '3 4', mark: undefined },
  ]);
});

test('a mark is taken out of the text and says why there is no source', async () => {
  const text =
    'One of 30 is 3.3 points %%own arithmetic%%. A day has 24 hours.%%common knowledge%% Ten is 10 %%a note%%.';
  expect((await claims(text)).map(({ mark }) => mark)).toEqual(['arithmetic', 'knowledge', undefined]);
  for (const path of ['n.md', 'n.mdx']) {
    const { article, sentences } = await compileNote({ path: toVaultPath(path), text });
    expect(JSON.stringify([article, sentences])).not.toMatch(/arithmetic|knowledge|a note|points \./u);
  }
});

test('code, formulas, headings, footnotes and the question callout state nothing', async () => {
  const text =
    '# 42\n\n> [!question] Why 42?\n\n`budget = 1024` and $x = 7$.\n\n```\n12\n```\n\nText.[^1]\n\n[^1]: In 1999 [@a].\n\nLast is 5 [@b].';
  expect(await claims(text)).toEqual([
    { at: '15:1', figures: '5', place: 'text', citations: '2', mark: undefined },
  ]);
});

test('a row of a table is supported by itself, by the head, or by the note under the table', async () => {
  const text =
    '| A | B |\n|--|--|\n| x | 1 [@a] |\n| y | 2 |\n\n*By B* [@b].\n\n| A | B [@c] |\n|--|--|\n| z | 3 |\n\n| A | B |\n|--|--|\n| z | 4 |\n\nNext is 5 [@d].';
  expect((await claims(text)).map(({ figures, citations }) => `${figures}: ${citations}`)).toEqual([
    '1: 1',
    '2: 2',
    '3: 3',
    '4: 4',
    '5: 4',
  ]);
});

test('a summary and cards are told from the text', async () => {
  const text =
    '> [!summary] In one breath\n> From 1 to 2.\n\nText of 1 [@a].\n\n#flashcards\n\nHow many, 3?::It is 4.\n\nMore\n?\nAnswer is 5.';
  expect(await claims(text)).toEqual([
    { at: '2:3', figures: '1 2', place: 'summary', ...none },
    { at: '4:1', figures: '1', place: 'text', citations: '1', mark: undefined },
    { at: '8:1', figures: '3', place: 'card', ...none },
    { at: '8:15', figures: '4', place: 'card', ...none },
    { at: '12:1', figures: '5', place: 'card', ...none },
  ]);
});

test('lists and several lines keep their places', async () => {
  expect(
    (await claims('- one 1\n- two\n  three 3. Four is 4\n')).map(({ at, figures }) => `${at} ${figures}`),
  ).toEqual(['1:3 1', '2:3 3', '3:12 4']);
});
