import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fontFiles, signsOf, unicodeRange } from '../../src/cli/font-files.ts';
import { project } from '../support/dist.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const folder = join(project, 'public/fonts');

afterAll(temp.remove);

test('the fonts are what the script makes of their packages, byte for byte', () => {
  execFileSync(process.execPath, ['src/cli/fonts.ts', temp.path], { cwd: project });
  const made = readdirSync(temp.path).sort();
  expect(made).toEqual(fontFiles.map(({ name }) => `${name}.woff2`).sort());
  expect(made).toHaveLength(7);
  for (const name of made)
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(temp.path, name))), name).toBe(true);
});

test('all faces together weigh less than 110 kB', () => {
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => readFileSync(join(folder, name)).length);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(110_000);
});

/** The code points that the style sheet asks a file for, as it writes them; undefined for all. */
function askedOf(name: string): string | undefined {
  const css = readFileSync(join(project, 'src/styles/fonts.css'), 'utf8');
  const rule = css.split('@font-face').find((text) => text.includes(`/fonts/${name}.woff2`)) ?? '';
  return /unicode-range:\s*([^;]+);/u.exec(rule)?.[1]?.replace(/\s+/gu, ' ');
}

test.for(fontFiles.filter(({ name }) => name !== 'mono'))(
  'the style sheet asks $name for the signs that it holds',
  ({ name, ranges }) => {
    expect(askedOf(name)).toBe(unicodeRange(ranges));
  },
);

test.for(['text-roman', 'text-italic', 'ui'])(
  'the two files of %s hold the signs of Latin-1, each once',
  (face) => {
    const files = fontFiles.filter(({ name }) => name === face || name === `${face}-more`);
    const held = Array.from(files.map(({ ranges }) => signsOf(ranges)).join(''));
    expect(new Set(held).size).toBe(held.length);
    const latin = [
      ...Array.from({ length: 95 }, (_, n) => 0x20 + n),
      ...Array.from({ length: 96 }, (_, n) => 0xa0 + n),
    ];
    expect(latin.filter((code) => !held.includes(String.fromCodePoint(code)))).toEqual([]);
  },
);
