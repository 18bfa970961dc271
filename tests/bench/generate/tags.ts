import type { Chance } from './chance.ts';
import type { Words } from './words.ts';

/** A vault has so many tags, however large it is: each has a page. */
const TAGS = 400;
/** Rank of the first word that is one: after those that are in every note. */
const FIRST = 500;

/** A tag without `#`; a few are on many notes, and some stand below another. */
export function tagOf(chance: Chance, { all }: Words): string {
  const rank = Math.floor(TAGS * chance.unit() ** 3);
  const word = all[FIRST + rank]!;
  return rank % 5 === 0 ? `${all[FIRST + (rank % 40) + 1]!}/${word}` : word;
}
