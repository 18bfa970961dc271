import type { Chance } from './chance.ts';

/** Draws ranks from 0, below `count`, each `1 / (rank + shift) ** exponent` as often: few are common, most are rare. */
export function ranksOf(count: number, exponent: number, shift: number): (chance: Chance) => number {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) upTo[rank] = sum += 1 / (rank + shift) ** exponent;
  return (chance) => firstAbove(upTo, chance.unit() * sum);
}

function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
