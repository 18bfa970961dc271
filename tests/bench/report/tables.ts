import type { Results, SizeResult } from '../results.ts';
import type { Verdict } from './ceilings.ts';
import type { Table } from './table.ts';

type Rows = Table['rows'];

/** Every table of a report, those without rows too. */
export function tablesOf({ sizes, course }: Results, verdicts: readonly Verdict[]): readonly Table[] {
  return [
    { title: 'Against the ceilings', rows: ceilings(verdicts) },
    { title: 'Builds', rows: sizes.flatMap(builds) },
    { title: 'Phases, seconds', rows: sizes.flatMap(phases) },
    { title: 'The site, kB', rows: sizes.map(output) },
    { title: 'A bite, kB of HTML', rows: [...bites('the course', course), ...sizes.flatMap(grown)] },
    { title: 'Search', rows: sizes.flatMap(search) },
    { title: 'Dev, milliseconds', rows: sizes.flatMap(dev) },
    { title: 'Lighthouse', rows: sizes.flatMap(lighthouse) },
  ];
}

function ceilings(verdicts: readonly Verdict[]): Rows {
  return [...Map.groupBy(verdicts, ({ name }) => name)].map(([name, group]) => {
    const cells = group.map(({ notes, value, ceiling, from }) => {
      const mark = notes < from ? '  ' : value <= ceiling ? ' ✓' : ' ✗';
      return [`${notes} notes`, value.toPrecision(3) + mark] as const;
    });
    return [name, { ceiling: `${group[0]!.ceiling}`, ...Object.fromEntries(cells) }];
  });
}

function builds({ notes, yardstick, works }: SizeResult): Rows {
  const measured = Object.entries(works);
  const all = yardstick ? [['bare remark', yardstick] as const, ...measured] : measured;
  return all.map(([name, { ms, cpuMs, peakBytes }]) => [
    `${notes} ${name}`,
    {
      seconds: seconds(ms),
      CPU: seconds(cpuMs),
      'ms a note': (ms / notes).toFixed(1),
      'peak MB': (peakBytes / 1e6).toFixed(0),
    },
  ]);
}

function phases({ notes, works }: SizeResult): Rows {
  return Object.entries(works).map(([work, build]) => [
    `${notes} ${work}`,
    Object.fromEntries(Object.entries(build.phases).map(([name, ms]) => [name, seconds(ms)])),
  ]);
}

const MOST_TYPES = 8;

function output({ notes, output: { files, bytes, byType } }: SizeResult): Rows[number] {
  const types = Object.entries(byType).slice(0, MOST_TYPES);
  const cells = types.map(([type, sum]) => [type, kilobytes(sum, 0)]);
  return [
    `${notes}`,
    {
      files: `${files}`,
      all: kilobytes(bytes, 0),
      'a note': kilobytes(bytes / notes, 1),
      ...Object.fromEntries(cells),
    },
  ];
}

function bites(name: string, weight: Results['course']): Rows {
  return weight ? [[name, { median: kilobytes(weight.median, 1), largest: kilobytes(weight.max, 1) }]] : [];
}

function grown({ notes, pages }: SizeResult): Rows {
  if (!pages) return [];
  const { median, max } = pages.courseGrowth;
  return bites(`${notes}`, pages.bites).map(([name, cells]) => [
    name,
    { ...cells, 'the course’s, ÷ in the course': median.toFixed(3), 'at most': max.toFixed(3) },
  ]);
}

function dev({ notes, dev: cost }: SizeResult): Rows {
  if (!cost) return [];
  const { startMs, savedMs, worstSavedMs } = cost;
  const cells = {
    'start, warm': startMs.toFixed(0),
    'saved to shown': savedMs.toFixed(0),
    'at worst': worstSavedMs.toFixed(0),
  };
  return [[`${notes}`, cells]];
}

function search({ notes, pages }: SizeResult): Rows {
  if (!pages) return [];
  const { firstBytes, typedBytes, keyMs, worstKeyMs } = pages.search;
  const cells = {
    'first query, kB': kilobytes(firstBytes, 0),
    'letter by letter, kB': kilobytes(typedBytes, 0),
    'key to results, ms': keyMs.toFixed(0),
    'at worst, ms': worstKeyMs.toFixed(0),
  };
  return [[`${notes}`, cells]];
}

function lighthouse({ notes, lighthouse: scores }: SizeResult): Rows {
  if (!scores) return [];
  return [[`${notes}`, Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, `${score}`]))]];
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function kilobytes(bytes: number, digits: number): string {
  return (bytes / 1000).toFixed(digits);
}
