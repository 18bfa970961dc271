import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { project } from '../support/dist.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const folder = join(project, 'public/fonts');

afterAll(temp.remove);

test('the fonts are what the script makes of their packages, byte for byte', () => {
  execFileSync(process.execPath, ['src/cli/fonts.ts', temp.path], { cwd: project });
  const made = readdirSync(temp.path).sort();
  expect(made).toEqual(
    ['mono', 'text-italic-more', 'text-italic', 'text-roman-more', 'text-roman', 'ui-more', 'ui']
      .map((name) => `${name}.woff2`)
      .sort(),
  );
  for (const name of made)
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(temp.path, name))), name).toBe(true);
});

test('all faces together weigh less than 110 kB', () => {
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => readFileSync(join(folder, name)).length);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(110_000);
});

/** The code points that the style sheet asks a file for. */
function askedOf(name: string): number[] {
  const css = readFileSync(join(project, 'src/styles/fonts.css'), 'utf8');
  const rule = css.split('@font-face').find((text) => text.includes(`/fonts/${name}.woff2`)) ?? '';
  const ranges = /unicode-range:\s*([^;]+);/u.exec(rule)?.[1]?.split(/,\s*/u) ?? [];
  return ranges.flatMap((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

test.for(['text-roman', 'text-italic', 'ui'])(
  'the two files of %s hold the signs of Latin-1, each once',
  (name) => {
    const asked = [...askedOf(name), ...askedOf(`${name}-more`)];
    expect(new Set(asked).size).toBe(asked.length);
    const latin = [
      ...Array.from({ length: 95 }, (_, k) => 0x20 + k),
      ...Array.from({ length: 96 }, (_, k) => 0xa0 + k),
    ];
    expect(latin.filter((code) => !asked.includes(code))).toEqual([]);
  },
);
