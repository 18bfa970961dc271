import type { Entry } from '../history.ts';
import type { Results, SizeResult } from '../results.ts';
import type { Verdict } from './ceilings.ts';

/** A run as the history keeps it: ratios and bytes, which another machine would find as well, and no times. */
export function entryOf(
  { date, commit, node, cores, seed, sizes }: Results,
  verdicts: readonly Verdict[],
): Entry {
  const judged = verdicts.map(
    ({ name, notes, value }) => [`${name}, ${notes} notes`, rounded(value)] as const,
  );
  return {
    date,
    commit,
    node,
    cores,
    seed,
    notes: sizes.map(({ notes }) => notes),
    figures: Object.fromEntries([...judged, ...sizes.flatMap(more)]),
  };
}

/** What has no ceiling and should not grow either. */
function more(size: SizeResult): readonly (readonly [string, number])[] {
  const { notes, works, yardstick, output, pages } = size;
  const cold = works.cold;
  const ratios = Object.entries(works).map(
    ([work, { cpuMs }]) => [`CPU ${work} ÷ bare remark`, cpuMs / (yardstick?.cpuMs ?? Number.NaN)] as const,
  );
  const shares = Object.entries(works).flatMap(([work, { ms }]) =>
    cold && work !== 'cold' ? [[`${work} ÷ cold`, ms / cold.ms] as const] : [],
  );
  return [
    ...ratios,
    ...shares,
    ['output, bytes a note', output.bytes / notes] as const,
    ['bite, bytes of HTML', pages?.bites.median ?? Number.NaN] as const,
  ].flatMap(([name, value]) =>
    Number.isFinite(value) ? [[`${name}, ${notes} notes`, rounded(value)] as const] : [],
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
