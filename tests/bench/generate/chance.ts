import { randomOf } from '../../fuzz/random.ts';

/** Chances that are the same for the same seed. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  readonly below: (end: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in `share` of all cases. */
  readonly hit: (share: number) => boolean;
  /** At least 0 and below 1. */
  readonly unit: () => number;
  /** Normally distributed around 0, deviation 1. */
  readonly normal: () => number;
}

/** Chances of one thing: what is drawn for a note does not depend on how much was drawn for those before it. */
export function chanceOf(seed: number, ...parts: readonly (number | string)[]): Chance {
  const random = randomOf(hash(`${seed}/${parts.join('/')}`));
  const below = (end: number): number => random.below(end);
  const unit = (): number => below(2 ** 32) / 2 ** 32;
  return {
    below,
    pick: (list) => random.pick(list),
    unit,
    between: (low, high) => low + below(high - low + 1),
    hit: (share) => unit() < share,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  return state >>> 0;
}
