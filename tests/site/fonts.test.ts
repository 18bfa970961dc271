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
  expect(made).toEqual(['mono.woff2', 'text-italic.woff2', 'text-roman.woff2', 'ui.woff2']);
  for (const name of made)
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(temp.path, name))), name).toBe(true);
});

test('all faces together weigh less than 110 kB', () => {
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => readFileSync(join(folder, name)).length);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThan(110_000);
});
