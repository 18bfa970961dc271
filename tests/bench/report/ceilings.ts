import type { Build } from '../measure/build.ts';
import type { SizeResult } from '../results.ts';

/** A ratio, or a figure, with what it may be at most. */
export interface Verdict {
  /** What it says, without the size. */
  readonly name: string;
  readonly notes: number;
  readonly value: number;
  readonly ceiling: number;
  /** The ceiling is meant for vaults of this many notes and more. */
  readonly from: number;
}

interface Rule {
  readonly name: string;
  readonly ceiling: number;
  readonly from: number;
  /** NaN where what it needs was not measured. */
  readonly of: (size: SizeResult, all: readonly SizeResult[]) => number;
}

const cold = ({ works }: SizeResult): number => works.cold?.ms ?? Number.NaN;
const least = ({ yardstick }: SizeResult): number => yardstick?.ms ?? Number.NaN;
const withoutSearch = (build: Build | undefined): number =>
  build ? build.ms - (build.phases.search ?? Number.NaN) : Number.NaN;

const rules: readonly Rule[] = [
  {
    name: 'cold without search ÷ bare remark',
    ceiling: 1.3,
    from: 5000,
    of: (size) => withoutSearch(size.works.cold) / least(size),
  },
  {
    name: 'cold with search ÷ bare remark',
    ceiling: 1.6,
    from: 5000,
    of: (size) => cold(size) / least(size),
  },
  { name: 'no change ÷ cold', ceiling: 0.1, from: 5000, of: (size) => ratio(size, 'warm') },
  { name: 'one note edited ÷ cold', ceiling: 0.12, from: 5000, of: (size) => ratio(size, 'edit') },
  { name: 'time per note ÷ at 1,000', ceiling: 1.15, from: 10_000, of: perNote },
  { name: 'peak memory, GB', ceiling: 2, from: 0, of: (size) => peak(size) / 1e9 },
  {
    name: 'HTML of a bite ÷ in the course',
    ceiling: 1.1,
    from: 0,
    of: ({ pages }) => pages?.courseGrowth.median ?? Number.NaN,
  },
  {
    name: 'bytes of a first query, kB',
    ceiling: 400,
    from: 0,
    of: ({ pages }) => (pages?.search.firstBytes ?? Number.NaN) / 1000,
  },
  { name: 'key to results, ms', ceiling: 100, from: 0, of: ({ pages }) => pages?.search.keyMs ?? Number.NaN },
];

function ratio(size: SizeResult, work: 'warm' | 'edit'): number {
  return (size.works[work]?.ms ?? Number.NaN) / cold(size);
}

function perNote(size: SizeResult, all: readonly SizeResult[]): number {
  const thousand = all.find(({ notes }) => notes === 1000);
  if (thousand === undefined || thousand === size) return Number.NaN;
  return cold(size) / size.notes / (cold(thousand) / thousand.notes);
}

function peak({ works }: SizeResult): number {
  return Math.max(...Object.values(works).map(({ peakBytes }) => peakBytes));
}

/** Every figure that has a ceiling, by size; those that were not measured are left out. */
export function verdictsOf(sizes: readonly SizeResult[]): readonly Verdict[] {
  return rules.flatMap(({ name, ceiling, from, of }) =>
    sizes
      .map((size) => ({ name, notes: size.notes, value: of(size, sizes), ceiling, from }))
      .filter(({ value }) => Number.isFinite(value)),
  );
}
