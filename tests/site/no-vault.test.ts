import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { buildVaultSite } from '../support/build.ts';
import { elementsOf, textOf } from '../support/dom.ts';
import { brokenLinks } from '../support/links.ts';
import { notePages, pageAt, readSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const cacheDir = join(temp.path, 'cache');
const outDir = join(temp.path, 'out');

afterAll(temp.remove);

test('an empty vault gives a site with a home page and nothing broken', async () => {
  const vault = join(temp.path, 'empty');
  mkdirSync(vault);
  const { code, stdout, stderr } = await buildVaultSite({ vault, outDir, cacheDir });
  expect(code, stdout + stderr).toBe(0);
  const site = readSite(outDir);
  expect(elementsOf(pageAt(site, '').document, 'h1').map(textOf)).toEqual(['Thinking Models']);
  expect(notePages(site)).toEqual([]);
  expect(brokenLinks(site)).toEqual([]);
});

test('a vault that is not there is said to be, in words, and nothing is built', async () => {
  const vault = join(temp.path, 'no', 'such vault');
  const { code, stdout, stderr } = await buildVaultSite({ vault, outDir: join(temp.path, 'none'), cacheDir });
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain(vault);
  expect(stdout + stderr).toMatch(/there is no folder|does not exist|not found/iu);
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+/mu);
});
