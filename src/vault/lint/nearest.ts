import { distance } from 'fastest-levenshtein';
import { foldName } from '../fold.ts';

/** The candidate closest to a name by edit distance; undefined when none is close. */
export type NameFinder = (name: string) => string | undefined;

/** Comparisons that one finder makes at most: a vault of thousands of broken links among thousands of notes ends too. */
const patience = 20_000_000;

/** Makes a finder over many names, for many questions. Equal questions get equal answers. */
export function nameFinder(candidates: Iterable<string>): NameFinder {
  const byLength = Map.groupBy(
    new Map([...candidates].map((name) => [foldName(name), name])).entries(),
    ([folded]) => folded.length,
  );
  const answers = new Map<string, string | undefined>();
  let left = patience;
  return (name) => {
    const wanted = foldName(name);
    if (!answers.has(wanted)) answers.set(wanted, find(wanted));
    return answers.get(wanted);
  };

  function find(wanted: string): string | undefined {
    let best: string | undefined;
    let least = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1) + 1;
    for (let apart = 0; apart < least; apart++) {
      for (const length of apart === 0 ? [wanted.length] : [wanted.length - apart, wanted.length + apart]) {
        for (const [folded, candidate] of byLength.get(length) ?? []) {
          if (left-- <= 0) return best;
          const steps = distance(wanted, folded);
          if (steps < least) [best, least] = [candidate, steps];
        }
      }
    }
    return best;
  }
}

/** The candidate closest to one name. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return nameFinder(candidates)(name);
}
