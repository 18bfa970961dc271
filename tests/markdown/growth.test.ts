import { cpuUsage } from 'node:process';
import { describe, expect, test } from 'vitest';
import { createParser } from '../../src/markdown/parse.ts';

const parse = createParser('md');

/** Milliseconds of the processor for one parse, the better of two: what else the machine does counts little. */
function cost(source: string): number {
  const times = [1, 2].map(() => {
    const before = cpuUsage();
    parse(source);
    return cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

const lines: Readonly<Record<string, (n: number) => string>> = {
  'nested brackets': (n) => '['.repeat(n / 5) + 'x' + ']'.repeat(n / 5),
  dollars: (n) => '$a '.repeat(n),
  highlights: (n) => '==a '.repeat(n),
  comments: (n) => '%%a '.repeat(n + 1),
  links: (n) => '[[a '.repeat(n),
  'links without a blank': (n) => '[['.repeat(n),
  embeds: (n) => '![[a '.repeat(n),
  'inline notes': (n) => '^[a '.repeat(n),
  'inline notes without a blank': (n) => '^['.repeat(n),
  citations: (n) => '[@a '.repeat(n),
  'lone comment marks': (n) => 'a %%\n\n'.repeat(n / 5),
  'open blocks of mathematics': (n) => '$$\n\n'.repeat(n / 5),
};

describe('four times as much takes no more than linear growth can explain', () => {
  test.for(Object.entries(lines))('%s', { timeout: 60_000 }, ([, make]) => {
    // A quadratic tokenizer takes 16 times as long.
    expect(cost(make(5000))).toBeLessThan(10 * cost(make(1250)) + 150);
  });
});
