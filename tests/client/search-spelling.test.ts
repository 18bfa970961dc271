import { expect, test } from 'vitest';
import { editDistance } from '../../src/client/search/edit-distance.ts';
import { knows, nearestWords } from '../../src/client/search/spelling.ts';
import { lettersFor, letterPath } from '../../src/client/search/vocabulary-file.ts';
import { vocabularyFiles } from '../../src/integrations/search-index/vocabulary-files.ts';
import { vocabularyOf, wordSets } from '../../src/integrations/search-index/vocabulary.ts';

test.for([
  ['distillation', 'distillation', 0],
  ['distilaltion', 'distillation', 1],
  ['rewrad', 'reward', 1],
  ['ca', 'abc', 3],
  ['', 'ab', 2],
  ['benchmrk', 'benchmark', 1],
  ['abcdef', 'uvwxyz', 3],
] as const)('%s and %s are %i apart', ([a, b, distance]) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});

const words = ['model', 'reward', 'rewards', 'modal', 'distillation', 'the', 'tea'];

test('nearest first, then the more frequent', () => {
  expect(nearestWords('rewrad', words)).toEqual(['reward', 'rewards']);
  expect(nearestWords('modl', words)).toEqual(['model', 'modal']);
  expect(nearestWords('modil', words)).toEqual(['model', 'modal']);
  expect(nearestWords('distilaltion', words)).toEqual(['distillation']);
});

test('short words forgive one slip, the shortest none', () => {
  expect(nearestWords('teh', words)).toEqual(['the', 'tea']);
  expect(nearestWords('th', words)).toEqual([]);
  expect(nearestWords('xyzzyqq', words)).toEqual([]);
});

test('a beginning of a known word is known', () => {
  expect(knows(words, 'distil')).toBe(true);
  expect(knows(words, 'distl')).toBe(false);
});

test('the vocabulary: named words and words of two pages, by number of pages; no numbers, no short words', () => {
  const pages = [
    { title: 'Rare title', headings: ['Café'], content: 'Rare title. Café the reward is once 2024' },
    { title: 'Two', headings: [], content: 'Two. The Reward, the model is 2024' },
    { title: 'Three', headings: [], content: 'Three. The model reward' },
  ];
  const sets = pages.map(wordSets);
  const uses = new Map<string, number>();
  for (const word of sets.flatMap((set) => [...set.uses])) uses.set(word, (uses.get(word) ?? 0) + 1);
  expect(vocabularyOf(uses, new Set(sets.flatMap(({ names }) => [...names])))).toEqual([
    'reward',
    'the',
    'model',
    'cafe',
    'rare',
    'three',
    'title',
    'two',
  ]);
});

test('few words are one file, many are one for each first letter', () => {
  const read = (most?: number) =>
    vocabularyFiles(['the', 'über', 'tea', 'ago'], most).map(({ path, content }) => [
      path,
      JSON.parse(String(content)) as unknown,
    ]);
  expect(read()).toEqual([['vocabulary.json', ['the', 'über', 'tea', 'ago']]]);
  expect(read(10)).toEqual([
    ['vocabulary.json', { letters: ['a', 't', 'ü'] }],
    [letterPath('a'), ['ago']],
    ['vocabulary/74.json', ['the', 'tea']],
    [letterPath('ü'), ['über']],
  ]);
});

test('a slip in the first two letters is looked for under both', () => {
  expect(lettersFor('erward', ['a', 'e', 'r', 'w'])).toEqual(['e', 'r']);
  expect(lettersFor('aardvark', ['a', 'b'])).toEqual(['a']);
  expect(lettersFor('5x', ['a'])).toEqual([]);
});
