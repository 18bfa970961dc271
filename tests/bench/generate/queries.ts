import { popularityOf } from './links.ts';
import type { Sketch } from './outline.ts';
import { wordsOf } from './words.ts';

const SHORTEST = 4;

/** Words to look for: one that many notes use, and those that a much-linked and a seldom linked note are called by. */
export function queriesOf(seed: number, notes: readonly Sketch[]): readonly string[] {
  const { all } = wordsOf(seed);
  const order = popularityOf(seed, notes);
  const frequent = all.slice(300).find((word) => word.length >= SHORTEST) ?? '';
  return [frequent, titleWord(order), titleWord(order.toReversed())];
}

function titleWord(notes: readonly Sketch[]): string {
  const words = notes.flatMap(({ title }) => title.toLowerCase().split(' '));
  return words.find((word) => word !== 'home' && word.length >= SHORTEST) ?? '';
}
