import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, giveUp, takeAll, type Sites } from '../../src/integrations/kept-pages/take-over.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

let temp: ReturnType<typeof makeTempFolder>;
let sites: Sites;

beforeEach(() => {
  temp = makeTempFolder();
  sites = { last: join(temp.path, 'last'), next: join(temp.path, 'next') };
  mkdirSync(sites.next);
});

afterEach(() => {
  temp.remove();
});

/** Makes a last site of so many pages, and says what a ledger would say of them. */
function lastSite(count: number): (readonly [string, string])[] {
  const paths = Array.from({ length: count }, (_, at) => `notes/${String(at)}/index.html`);
  writeFiles(sites.last, Object.fromEntries(paths.map((path) => [path, `page ${path}`])));
  return paths.map((path) => [path, digestOf(join(sites.last, path)) ?? '']);
}

// The greater number is worked on by a thread.
for (const count of [3, 600]) {
  test(`of ${String(count)} files those are taken over whose bytes and places are as they must be`, async () => {
    const files = lastSite(count);
    writeFiles(sites.last, { 'notes/0/index.html': 'altered' });
    writeFiles(sites.next, { 'notes/1/index.html': 'made' });
    const taken = await takeAll({ sites, files });
    expect(taken).toEqual(files.slice(2).map(([path]) => path));
    expect(existsSync(join(sites.next, 'notes/0/index.html'))).toBe(false);
    expect(readFileSync(join(sites.next, 'notes/1/index.html'), 'utf8')).toBe('made');
    expect(readFileSync(join(sites.next, 'notes/2/index.html'), 'utf8')).toBe('page notes/2/index.html');
  });
}

test('what is given up leaves no empty folder, and the last site has it still', async () => {
  const files = lastSite(2);
  await takeAll({ sites, files });
  giveUp(sites, 'notes/0/index.html');
  expect(existsSync(join(sites.next, 'notes/0'))).toBe(false);
  expect(existsSync(join(sites.next, 'notes/1/index.html'))).toBe(true);
  giveUp(sites, 'notes/1/index.html');
  expect(existsSync(join(sites.next, 'notes'))).toBe(false);
  expect(existsSync(sites.next)).toBe(true);
  expect(existsSync(join(sites.last, 'notes/0/index.html'))).toBe(true);
});
