import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astro, buildVaultSite, insideProject } from '../support/build.ts';
import { project } from '../support/dist.ts';
import { cleanEnv, runNode } from '../support/run.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';
import { treeOf } from '../support/tree.ts';

const temp = makeTempFolder();
const vault = join(temp.path, 'vault');
const output = insideProject(temp.path);
const outDir = join(output, 'out');
const cacheDir = join(temp.path, 'cache');
const store = join(cacheDir, 'data-store.json');
const notes = join(cacheDir, 'notes');
const args = [...astro, 'build', '--outDir', outDir];
const env = { VAULT_DIR: vault, VAULT_CACHE_DIR: cacheDir };
let good: ReturnType<typeof treeOf>;

/** Folders of builds beside the published one. */
const beside = (): string[] => readdirSync(output).filter((name) => name.startsWith('.out'));

beforeAll(async () => {
  writeFiles(vault, {
    'Home.md': '# Home\n\nSee [[Note]].\n',
    'Quetzal.md': '---\ndraft: true\n---\n',
    'Note.md': '# Note\n\nA lighthouse.\n',
  });
  mkdirSync(output, { recursive: true });
  const { code, stdout, stderr } = await runNode(args, { env });
  expect(code, stdout + stderr).toBe(0);
  good = treeOf(outDir);
  expect(Object.keys(good)).toContain('note/index.html');
  expect(beside()).toEqual([]);
  expect(stdout).toMatch(/^What was published\n {2}out {6}\d+ pages of 2 notes/mu);
  expect(stdout).toContain('  private  1 note, 1 by draft: true\n');
  expect(stdout).not.toMatch(/quetzal/iu);
}, 180_000);

afterAll(() => {
  rmSync(output, { recursive: true, force: true });
  temp.remove();
});

test('killed in mid-build: the last site is untouched', { timeout: 180_000 }, async () => {
  writeFiles(vault, { 'Later.md': 'Written later.\n' });
  const child = spawn(execPath, args, { cwd: project, env: cleanEnv(env), stdio: 'ignore' });
  const ended = once(child, 'close');
  await expect
    .poll(() => beside().some((name) => readdirSync(join(output, name)).length > 2), {
      timeout: 150_000,
      interval: 20,
    })
    .toBe(true);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(treeOf(outDir)).toEqual(good);
  expect(beside()).toHaveLength(1);
});

test(
  'on a full disk: the build fails, says why, and the last site is untouched',
  { timeout: 180_000 },
  async () => {
    const preload = pathToFileURL(join(project, 'tests/support/full-disk.mjs')).href;
    const full = { NODE_OPTIONS: `--import ${preload}`, DISK_FOLDER: '.out.next-', DISK_LEFT: '20000' };
    const { code, stdout, stderr } = await runNode(args, { env: { ...env, ...full } });
    expect(code, stdout + stderr).toBeGreaterThan(0);
    expect(stdout + stderr).toContain('no space left on device');
    expect(stderr).toMatch(/The site was not published: .*out is as the last build left it\.\n$/u);
    expect(treeOf(outDir)).toEqual(good);
    expect(beside()).toEqual([]);
  },
);

test(
  'a cache that was altered is thrown away, and the next build is right',
  { timeout: 180_000 },
  async () => {
    const packs = readdirSync(notes).map((name) => join(notes, name));
    expect(packs.filter((file) => readFileSync(file, 'utf8').includes('lighthouse'))).not.toEqual([]);
    for (const file of [store, ...packs])
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/lighthouse|\d/gu, 'lightworse'));
    const { code, stdout, stderr } = await runNode(args, { env });
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/\b4 notes, 4 compiled\b/u);
    const clean = join(temp.path, 'clean');
    await buildVaultSite({ vault, outDir: clean, cacheDir: join(temp.path, 'no cache') });
    expect(treeOf(outDir)).toEqual(treeOf(clean));
    expect(Object.keys(treeOf(outDir))).toContain('later/index.html');
  },
);
