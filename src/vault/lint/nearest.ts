import { distance } from 'fastest-levenshtein';
import { foldName } from '../fold.ts';

/** The candidate closest to a name by edit distance; undefined when none is close. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldName(name);
  let best: string | undefined;
  let least = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const steps = distance(wanted, foldName(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
