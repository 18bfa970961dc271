import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast } from '../support/contrast.ts';

const source = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const [base = '', more = ''] = source.split('@media (prefers-contrast: more)');
const AAA = 7;
const shapes = 3;

type Theme = 'light' | 'dark';
type Tokens = ReadonlyMap<string, string>;

function read(css: string): [name: string, value: string][] {
  return [...css.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]);
}

const plain: Tokens = new Map(read(base).filter(([, value]) => /oklch|var\(--(?:ink|sunk)/u.test(value)));
const high: Tokens = new Map([...plain, ...read(more)]);

/** A token's colour in a theme, through the tokens that it names. */
function colour(tokens: Tokens, name: string, theme: Theme): string {
  const value = tokens.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/u.exec(value)?.[1];
  if (other !== undefined) return colour(tokens, other, theme);
  const pair = /^light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)$/u.exec(value);
  return pair?.[theme === 'light' ? 1 : 2] ?? value;
}

const papers = ['paper', 'raised', 'sunk'];
const code = [...plain.keys()].filter((name) => name.startsWith('shiki-token'));
const authors = [...plain.keys()].filter((name) => name.startsWith('c-'));

/** Each ink with the grounds it may stand on. */
const pairs = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => [...papers, 'picked'].map((ground) => [ink, ground])),
  ...['found', 'select'].map((ground) => ['ink', ground]),
  ['ink-2', 'select'],
  ...[...authors, 'red'].flatMap((ink) => ['paper', 'raised'].map((ground) => [ink, ground])),
  ...code.map((ink) => [ink, 'sunk']),
] as [ink: string, ground: string][];

for (const [kind, tokens] of [
  ['as designed', plain],
  ['with more contrast', high],
] as const)
  for (const theme of ['light', 'dark'] as const) {
    test(`every text reaches 7 to 1, ${theme}, ${kind}`, () => {
      const weak = pairs.flatMap(([ink, ground]) => {
        const ratio = contrast(colour(tokens, ink, theme), colour(tokens, ground, theme));
        return ratio < AAA ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
      });
      expect(weak).toEqual([]);
    });

    test(`borders that carry meaning reach 3 to 1, ${theme}, ${kind}`, () => {
      for (const ground of papers)
        expect(contrast(colour(tokens, 'edge', theme), colour(tokens, ground, theme))).toBeGreaterThan(
          shapes,
        );
    });
  }

test('the ratio of black and white is 21', () => {
  expect(contrast('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 1);
});
