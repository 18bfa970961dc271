import type { SizeResult } from '../results.ts';
import type { Verdict } from './ceilings.ts';

/** Tables for a terminal, by what each shows. */
export function tablesOf(
  sizes: readonly SizeResult[],
  verdicts: readonly Verdict[],
): Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> {
  return {
    'Against the ceilings': ceilings(verdicts),
    'By size': growth(sizes),
    'Phases, seconds': phases(sizes),
    'Output, kB': output(sizes),
  };
}

type Table = Record<string, Record<string, string>>;

function ceilings(verdicts: readonly Verdict[]): Table {
  const table: Table = {};
  for (const { name, notes, value, ceiling, from } of verdicts) {
    const row = (table[name] ??= { ceiling: `${ceiling}` });
    const mark = notes < from ? '' : value <= ceiling ? ' ✓' : ' ✗';
    row[`${notes}`] = value.toPrecision(3) + mark;
  }
  return table;
}

function growth(sizes: readonly SizeResult[]): Table {
  const rows = sizes.flatMap(({ notes, yardstick, works }) => {
    const builds = Object.entries(works);
    const all = yardstick ? [['bare remark', yardstick] as const, ...builds] : builds;
    return all.map(([name, { ms, cpuMs, peakBytes }]) => [
      `${notes} ${name}`,
      {
        seconds: seconds(ms),
        CPU: seconds(cpuMs),
        'ms a note': (ms / notes).toPrecision(3),
        'peak MB': (peakBytes / 1e6).toFixed(0),
      },
    ]);
  });
  return Object.fromEntries(rows) as Table;
}

function phases(sizes: readonly SizeResult[]): Table {
  const rows = sizes.flatMap(({ notes, works }) =>
    Object.entries(works).map(([work, build]) => [
      `${notes} ${work}`,
      Object.fromEntries(Object.entries(build.phases).map(([name, ms]) => [name, seconds(ms)])),
    ]),
  );
  return Object.fromEntries(rows) as Table;
}

function output(sizes: readonly SizeResult[]): Table {
  const rows = sizes.map(({ notes, output: { files, bytes, byType } }) => [
    `${notes}`,
    {
      files: `${files}`,
      all: kilobytes(bytes),
      'a note': (bytes / notes / 1000).toPrecision(3),
      ...Object.fromEntries(
        Object.entries(byType)
          .slice(0, 8)
          .map(([type, sum]) => [type, kilobytes(sum)]),
      ),
    },
  ]);
  return Object.fromEntries(rows) as Table;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
