import { expect, test } from 'vitest';
import { createParser } from '../../../src/markdown/parse.ts';
import { cost, linear } from './cost.ts';

const parse = createParser('md');

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

test.for(Object.entries(lines))('four times as many %s', ([, make]) => {
  const [all, quarter] = [make(5000), make(1250)];
  expect(cost(() => parse(all))).toBeLessThan(linear(cost(() => parse(quarter))));
});
