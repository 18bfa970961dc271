import { distance } from 'fastest-levenshtein';
import { foldName } from '../fold.ts';

/** The candidate closest to a name by edit distance; undefined when none is close. */
export type NameFinder = (name: string) => string | undefined;

interface Candidate {
  readonly name: string;
  readonly folded: string;
  readonly signs: number;
}

/** What one finder may spend, in comparisons: a vault of thousands of broken links among thousands of notes ends too. */
const patience = 5_000_000;
/** Price of a look at two sets of signs. */
const glance = 0.05;

/** Makes a finder over many names, for many questions. Equal questions get equal answers. */
export function nameFinder(names: Iterable<string>): NameFinder {
  const unique = new Map([...names].map((name) => [foldName(name), name]));
  const candidates = [...unique].map(([folded, name]) => ({ name, folded, signs: signsOf(folded) }));
  const byLength = Map.groupBy<number, Candidate>(candidates, ({ folded }) => folded.length);
  const answers = new Map<string, string | undefined>();
  let left = patience;
  return (name) => {
    const wanted = foldName(name);
    if (!answers.has(wanted)) answers.set(wanted, find(wanted));
    return answers.get(wanted);
  };

  /** Lengths close to the wanted one come first: the nearer the best so far, the fewer are left to look at. */
  function find(wanted: string): string | undefined {
    const signs = signsOf(wanted);
    let best: string | undefined;
    let least = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1) + 1;
    for (let apart = 0; apart < least; apart++) {
      for (const length of new Set([wanted.length - apart, wanted.length + apart])) {
        for (const candidate of byLength.get(length) ?? []) {
          if (left <= 0) return best;
          left -= glance;
          if (fewestSteps(signs, candidate.signs) >= least) continue;
          left--;
          const steps = distance(wanted, candidate.folded);
          if (steps < least) [best, least] = [candidate.name, steps];
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

/** Which signs a text has, folded into 32 bits. */
function signsOf(text: string): number {
  let signs = 0;
  for (let index = 0; index < text.length; index++) signs |= 1 << (text.charCodeAt(index) & 31);
  return signs;
}

/** No fewer steps lead from one text to another than either has signs that the other lacks. */
function fewestSteps(a: number, b: number): number {
  return Math.max(bits(a & ~b), bits(b & ~a));
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
