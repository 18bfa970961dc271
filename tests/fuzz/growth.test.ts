import { describe, expect, test } from 'vitest';
import { curveOf, growthOf } from './curves.ts';
import { shapes } from './shapes.ts';

/** Shapes that were quadratic once or that vaults are full of, and how much of their size says so. */
const parts: Readonly<Record<string, number>> = {
  lines: 1,
  'a line of words': 1,
  'links in a paragraph': 1 / 2,
  'table rows': 1 / 8,
  'nested brackets': 1,
  'nested quotes': 1,
};

describe('four times the text takes about four times as long', () => {
  test.for(Object.entries(parts))('%s', { timeout: 120_000 }, async ([name, part]) => {
    const shape = shapes.find((each) => each.name === name)!;
    const costs = await curveOf({ ...shape, n: shape.n * part });
    // A quadratic part makes it 2; a busy machine adds some tenths.
    expect(growthOf(costs)).toBeLessThan(1.7);
    expect(costs.some(({ asSource }) => asSource)).toBe(false);
  });
});
