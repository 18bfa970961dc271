import { expect, test } from 'vitest';
import { matchNames, type NameRow } from '../../src/client/search/match-names.ts';

const rows: readonly NameRow[] = [
  ['Term', ['Chain of thought', 'chains of thought', 'CoT'], '/g/#cot', 'The working-out.'],
  ['Term', ['Chain-of-thought prompting'], '/g/#p', 'Asking for it.'],
  ['Bite', ['Chain of thought as test-time compute'], '/c/', 'What does it buy?'],
  ['Bite', ['Café models'], '/d/', ''],
  ['Tag', ['training/rl'], '/tags/training/rl/', '4 notes'],
];
const found = (text: string) => matchNames(rows, text).map(({ href }) => href);

test.for([
  ['cot', ['/g/#cot']],
  ['Chain of Thought', ['/g/#cot', '/g/#p', '/c/']],
  ['chain-of-th', ['/g/#cot', '/g/#p', '/c/']],
  ['cafe model', ['/d/']],
  ['CAFÉ', ['/d/']],
  ['#training/rl', ['/tags/training/rl/']],
  ['t', []],
  ['thought', []],
  ['', []],
  ['?!', []],
] as const)('“%s”', ([text, hrefs]) => expect(found(text)).toEqual(hrefs));

test('a hit by another name says so', () => {
  expect(matchNames(rows, 'CoT')[0]).toEqual({
    kind: 'Term',
    name: 'Chain of thought',
    alias: 'CoT',
    href: '/g/#cot',
    line: 'The working-out.',
  });
});
