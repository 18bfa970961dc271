import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { execPath, pid } from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';
import { bitesOf, growthOf, weightOf } from './measure/bites.ts';
import { costOf } from './measure/cost.ts';
import { median, medians } from './measure/median.ts';
import { outputOf } from './measure/output.ts';
import { readPhases } from './measure/phases.ts';
import { milliseconds, psTree } from './measure/ps.ts';

const temp = makeTempFolder();
afterAll(temp.remove);

describe('the cost of a command', () => {
  /** Holds 150 MB and keeps a processor busy, in a process of its own. */
  const busy =
    'const held = Buffer.alloc(150e6, 1); while (process.cpuUsage().user < 5e5); setTimeout(() => held, 600);';
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}])`;

  test('counts what the processes take that it starts', { timeout: 30_000 }, async () => {
    const { cpuMs, peakBytes } = await costOf(['-e', child], {});
    expect(cpuMs).toBeGreaterThan(450);
    expect(peakBytes).toBeGreaterThan(150e6);
    expect(peakBytes).toBeLessThan(450e6);
  });

  test('counts processor time where the parent waits', { timeout: 30_000 }, async () => {
    const { cpuMs } = await costOf(['-e', parent], {});
    expect(cpuMs).toBeGreaterThan(450);
  });

  test('gives what it says, and throws with it where it fails', async () => {
    expect((await costOf(['-e', 'console.log(process.env.ASKED)'], { ASKED: 'yes' })).stdout).toBe('yes\n');
    await expect(costOf(['-e', 'console.error("no"); process.exit(3)'], {})).rejects.toThrow(
      /ended with 3:\nno/u,
    );
  });
});

test('a system without /proc is asked by ps', async () => {
  const child = spawn(execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const tree = await psTree(pid);
  child.kill();
  expect(tree.get(pid)?.residentBytes).toBeGreaterThan(10e6);
  expect(tree.get(child.pid ?? 0)?.residentBytes).toBeGreaterThan(1e6);
});

test.for([
  ['0:01.25', 1250],
  ['00:01:02', 62_000],
  ['1-00:00:01', 86_401_000],
] as const)('ps says %s', ([text, expected]) => {
  expect(milliseconds(text)).toBe(expected);
});

describe('phases', () => {
  const file = join(temp.path, 'profile.json');

  test('are read from the file that the build wrote, those that came twice as one', () => {
    const phases = [
      { name: 'pages', ms: 1 },
      { name: 'search', ms: 2 },
      { name: 'pages', ms: 3 },
    ];
    writeFiles(temp.path, { 'profile.json': JSON.stringify({ phases }) });
    expect(readPhases(file, '3 pages indexed, 9 kB in 5 files, 1.5 s')).toEqual({ pages: 4, search: 2 });
  });

  test('are read from what a build says that wrote none', () => {
    const said = '17:30:00 [search-index] 3 pages indexed, 9 kB in 5 files, 1.5 s\nDone.';
    expect(readPhases(join(temp.path, 'none.json'), said)).toEqual({ search: 1500 });
    expect(readPhases(join(temp.path, 'none.json'), 'Done.')).toEqual({});
  });
});

test('a median is the middle, of each figure by itself', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2);
  expect(median([])).toBeNaN();
  const rows = [{ a: 1, b: 9 }, { a: 3, b: 8 }, { a: 2 }];
  expect(medians<'a' | 'b'>(rows)).toEqual({ a: 2, b: 8 });
});

describe('a built site', () => {
  const page = (text: string): string => `<main id="main" class="bite" tabindex="-1">${text}</main>`;
  const folder = join(temp.path, 'site');
  writeFiles(folder, {
    'a/index.html': page('1234'),
    'b/index.html': page('12'),
    'index.html': '<main>',
    'x.css': 'css',
  });

  test('is weighed by type', () => {
    const { files, bytes, byType } = outputOf(folder);
    expect(files).toBe(4);
    expect(bytes).toBe(2 * page('').length + 6 + 6 + 3);
    expect(Object.keys(byType)).toEqual(['.html', '.css']);
  });

  test('has bites, which are not all of its pages', () => {
    const bites = bitesOf(folder);
    expect([...bites.keys()].sort()).toEqual(['a/index.html', 'b/index.html']);
    expect(weightOf(bites)).toEqual({ median: page('12').length, max: page('1234').length });
  });

  test('is compared page by page with another', () => {
    const before = new Map([
      ['a', 100],
      ['b', 100],
      ['only here', 1],
    ]);
    const after = new Map([
      ['a', 110],
      ['b', 150],
      ['only there', 9],
    ]);
    expect(growthOf(before, after)).toEqual({ median: 1.1, max: 1.5 });
  });
});
