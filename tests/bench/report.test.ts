import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';
import { attempt } from './attempt.ts';
import { appendEntry, lastLike, readHistory, worseThan, type Entry } from './history.ts';
import { readOptions } from './options.ts';
import { verdictsOf } from './report/ceilings.ts';
import { comparisonText } from './report/comparison.ts';
import { entryOf } from './report/entry.ts';
import { busyText } from './report/quiet.ts';
import { tableText } from './report/table.ts';
import { tablesOf } from './report/tables.ts';
import type { Results, SizeResult } from './results.ts';

const temp = makeTempFolder();
afterAll(temp.remove);

const cost = (ms: number) => ({ ms, cpuMs: 2 * ms, peakBytes: 1e9 });

/** A vault whose cold build takes `cold` milliseconds, bare remark half of it. */
function sizeOf(notes: number, cold: number): SizeResult {
  return {
    notes,
    bytes: 4000 * notes,
    yardstick: cost(cold / 2),
    works: {
      cold: { ...cost(cold), phases: { search: cold / 4 } },
      edit: { ...cost(cold / 5), peakBytes: 2.5e9, phases: {} },
    },
    output: { files: 3, bytes: 9000 * notes, byType: { '.html': 8000 * notes, '.css': 1000 * notes } },
    pages: {
      bites: { median: 20_000, max: 90_000 },
      courseGrowth: { median: 1.05, max: 1.5 },
      search: { firstBytes: 166_786, typedBytes: 233_213, keyMs: 151.5, worstKeyMs: 180 },
    },
    dev: undefined,
    lighthouse: undefined,
  };
}

const resultsOf = (...sizes: readonly SizeResult[]): Results => ({
  date: '2026-11-23T12:00:00.000Z',
  commit: 'abc1234',
  node: 'v24.0.0',
  cores: 2,
  seed: 1,
  repeat: 3,
  sizes,
  course: { median: 19_000, max: 60_000 },
});

const results = resultsOf(sizeOf(1000, 10_000), sizeOf(10_000, 120_000));
const verdicts = verdictsOf(results.sizes);
const verdict = (name: string, notes: number) =>
  verdicts.find((one) => one.name === name && one.notes === notes)?.value;

describe('the figures with a ceiling', () => {
  test.for([
    ['cold without search ÷ bare remark', 1.5],
    ['cold with search ÷ bare remark', 2],
    ['one note edited ÷ cold', 0.2],
    ['time per note ÷ at 1,000', 1.2],
    ['peak memory, GB', 2.5],
    ['HTML of a bite ÷ in the course', 1.05],
    ['bytes of a first query, kB', 166.786],
    ['key to results, ms', 151.5],
  ] as const)('%s', ([name, expected]) => {
    expect(verdict(name, 10_000)).toBeCloseTo(expected);
  });

  test('are left out where what they need was not measured', () => {
    expect(verdict('no change ÷ cold', 10_000)).toBeUndefined();
    expect(verdict('time per note ÷ at 1,000', 1000)).toBeUndefined();
    expect(verdictsOf([{ ...sizeOf(100, 1), works: {}, pages: undefined }])).toEqual([]);
  });
});

test('a report says what holds and what does not, at the sizes that the ceilings are meant for', () => {
  const text = tablesOf(results, verdicts).map(tableText).join('');
  expect(text).toMatch(/^cold with search ÷ bare remark +1\.6 +2\.00 +2\.00 ✗$/mu);
  expect(text).toMatch(/^HTML of a bite ÷ in the course +1\.1 +1\.05 ✓ +1\.05 ✓$/mu);
  expect(text).toMatch(/^10000 edit +24\.0 +48\.0 +2\.4 +2500$/mu);
  expect(text).toMatch(/^the course +19\.0 +60\.0$/mu);
  expect(text).not.toContain('Lighthouse');
});

test('a report says where the machine had other work', () => {
  const waited = { ...sizeOf(100, 1), yardstick: { ...cost(1000), cpuMs: 700 } };
  expect(busyText([waited, ...results.sizes])).toContain('busy with other work at 100 notes');
  expect(busyText(results.sizes)).toBe('');
});

test('a table has its names to the left and its cells to the right', () => {
  const rows = [
    ['a', { one: '1' }],
    ['long', { one: '22', two: '3' }],
  ] as const;
  expect(tableText({ title: 'Title', rows })).toBe('\nTitle\n      one  two\na       1\nlong   22    3\n');
});

describe('the history', () => {
  const now = entryOf(results, verdicts);
  const before: Entry = { ...now, date: '2026-11-01T00:00:00.000Z', commit: 'old' };

  test('keeps ratios and bytes of every size', () => {
    expect(now.notes).toEqual([1000, 10_000]);
    expect(now.figures).toMatchObject({
      'cold with search ÷ bare remark, 10000 notes': 2,
      'CPU edit ÷ bare remark, 1000 notes': 0.4,
      'edit ÷ cold, 1000 notes': 0.2,
      'output, bytes a note, 1000 notes': 9000,
      'bite, bytes of HTML, 1000 notes': 20_000,
    });
  });

  test('is a file with a line a run', () => {
    const file = join(temp.path, 'history.jsonl');
    expect(readHistory(file)).toEqual([]);
    appendEntry(file, before);
    appendEntry(file, now);
    expect(readHistory(file)).toEqual([before, now]);
  });

  test('is searched for the last run of the same vaults', () => {
    const others = [
      { ...before, notes: [1000] },
      { ...before, seed: 2 },
    ];
    expect(lastLike([before, now, ...others], now)).toBe(now);
    expect(lastLike(others, now)).toBeUndefined();
  });

  test('shows what has become more than a tenth worse, the worst first', () => {
    const earlier = { ...before, figures: { a: 1, b: 1, c: 1, d: 1 } };
    const later = { ...now, figures: { a: 1.09, b: 1.2, c: 1.3, e: 9 } };
    expect(worseThan(earlier, later).map(({ name }) => name)).toEqual(['c', 'b']);
    expect(comparisonText(earlier, later)).toContain('since 2026-11-01 (old):\n  c: 1 → 1.3\n  b: 1 → 1.2');
    expect(comparisonText(later, later)).toMatch(/Nothing is more than 10 % worse/u);
  });
});

describe('the options', () => {
  test('have defaults, and sizes ascend', () => {
    expect(readOptions(['--notes', '1000,100'])).toMatchObject({
      notes: [100, 1000],
      repeat: 3,
      pages: true,
    });
    expect(readOptions(['--only', 'warm,edit']).only).toEqual(['warm', 'edit']);
  });

  test.for([
    [['--notes', 'many'], /--notes wants whole numbers above 0, not many/u],
    [['--repeat', '0'], /--repeat wants/u],
    [['--only', 'cold,hot'], /not hot/u],
    [['--fast'], /fast/u],
  ] as const)('%s is refused', ([args, message]) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

test('what goes wrong is told, fails the run, and lets it go on', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const before = process.exitCode;
  expect(await attempt('400 notes', () => Promise.reject<number>(new Error('full')))).toBeUndefined();
  const failed = process.exitCode;
  process.exitCode = before;
  expect(failed).toBe(1);
  expect(told).toHaveBeenCalledWith('400 notes:', new Error('full'));
  expect(await attempt('100 notes', () => Promise.resolve(7))).toBe(7);
  expect(process.exitCode).toBe(before);
});

test('a line of the history that is no JSON is told', () => {
  writeFiles(temp.path, { 'broken.jsonl': 'no\n' });
  expect(() => readHistory(join(temp.path, 'broken.jsonl'))).toThrow();
});
