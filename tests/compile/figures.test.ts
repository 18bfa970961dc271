import { describe, expect, test } from 'vitest';
import { figuresIn, figureValue, isComparison } from '../../src/compile/facts/figures.ts';

describe('the figures of a sentence', () => {
  test.for([
    ['It rose from 15.6% to 71.0%.', ['15.6', '71.0']],
    ['It cost $5.576 million, or €5,200.', ['5.576', '5,200']],
    ['In January 2025 it came out.', ['2025']],
    ['On 12 September 2024.', ['12', '2024']],
    ['In 2025 it was 3 times as long.', ['2025', '3']],
    ['About 800k samples and 26K problems, 61st percentile.', ['800', '26', '61']],
    ['A 10× rise, 2.5x at best, −4 points.', ['10', '2.5', '4']],
    ['Between 10 and 20, or 10–20.', ['10', '20', '10', '20']],
    ['30B tokens of text.', ['30']],
    ['R1 scores 79.8 and o1 79.2.', ['79.8', '79.2']],
    ['R1 79.8 against o1 79.2.', ['79.8', '79.2']],
  ] as const)('%s', ([sentence, figures]) => {
    expect(figuresIn(sentence)).toEqual(figures);
  });

  test.for([
    'GPT-4o, o1, R1-0528 and Qwen2.5-32B sat it.',
    'The o1-2024-12-17 snapshot, o1-1217.',
    'On AIME 2024, MATH-500 and ARC-AGI-2.',
    'Claude 3.7 Sonnet, Gemini 2.5 Pro, Grok 3 and Llama 4.',
    'The 70B student, a 7B one.',
    'pass@1 and cons@64.',
    'See arXiv 2305.18654, Table 5 and stage 4.',
    'A 3-digit by 3-digit product, a 10-gram.',
    'As of November 2026, as of 12 October 2026 and as of 2025.',
    'No number at all.',
  ])('none in: %s', (sentence) => {
    expect(figuresIn(sentence)).toEqual([]);
  });

  test('of one value are one', () => {
    expect(['1,200', '1200', '70.0', '70'].map(figureValue)).toEqual([1200, 1200, 70, 70]);
  });
});

test.for([
  ['R1 beats GPT-4o on it.', true],
  ['Claude is cheaper for it than Gemini.', true],
  ['A tree is higher than a bush.', false],
  ['R1 is better than nothing.', false],
  ['R1 and o1 are much alike.', false],
] as const)('%s compares models: %s', ([sentence, expected]) => {
  expect(isComparison(sentence)).toBe(expected);
});
