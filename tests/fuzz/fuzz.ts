import { readCorpus } from './corpus.ts';
import { mutant } from './mutate.ts';
import { faults } from './oracle.ts';
import { randomOf } from './random.ts';
import { shrink } from './shrink.ts';

/** A text that is not treated well, as short as it could be made. */
export interface Failure {
  readonly input: string;
  readonly faults: readonly string[];
}

interface FuzzOptions {
  readonly seed: number;
  /** False once enough was tried; asked before each mutant. */
  readonly goOn: (executions: number) => boolean;
  /** Told each mutant before it is tried: of one that hangs nothing else would be known. */
  readonly before?: (text: string) => void;
  readonly failed?: (failure: Failure) => void;
}

/** Tries mutants of the corpus, two ways of line breaks by turns, until it may not go on. */
export async function fuzz({ seed, goOn, before, failed }: FuzzOptions): Promise<{
  readonly executions: number;
  readonly failures: readonly Failure[];
}> {
  const corpus = readCorpus();
  const random = randomOf(seed);
  const failures = new Map<string, Failure>();
  let executions = 0;
  for (; goOn(executions); executions++) {
    const text = mutant(corpus, random);
    const options = { lineBreaks: executions % 2 === 0 ? ('strict' as const) : ('kept' as const) };
    before?.(text);
    const [first] = await faults(text, options);
    if (first === undefined || failures.has(kindOf(first))) continue;
    const same = async (smaller: string): Promise<boolean> =>
      (await faults(smaller, options)).some((fault) => kindOf(fault) === kindOf(first));
    const input = await shrink(text, same);
    const failure = { input, faults: await faults(input, options) };
    failures.set(kindOf(first), failure);
    failed?.(failure);
  }
  return { executions, failures: [...failures.values()] };
}

/** One fault shows in many texts: names and numbers aside, it is the same. */
function kindOf(fault: string): string {
  const [words = '', , place = ''] = fault.split('\n');
  return `${words.replace(/\d+|"[^"]*"|'[^']*'/gu, '#').slice(0, 60)} ${place.trim()}`;
}
