import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '../../src/integrations/atomic-output/publish.ts';
import { discard, openStaging, recover, stagingOf } from '../../src/integrations/atomic-output/staging.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

let temp: ReturnType<typeof makeTempFolder>;
let target: string;
let cache: string;

beforeEach(() => {
  temp = makeTempFolder();
  target = join(temp.path, 'dist');
  cache = join(temp.path, '.cache');
});

afterEach(() => temp.remove());

const published = (): string => readFileSync(join(target, 'index.html'), 'utf8');

async function build(words: string): Promise<void> {
  const staging = await stagingOf(target, cache);
  await recover(staging);
  await openStaging(staging);
  writeFiles(staging.next, { 'index.html': words });
  expect(await publish(staging)).toBe('renamed');
}

test('what was built stands in the place of what was; the last site is kept among the caches, the one before goes', async () => {
  await build('one');
  expect(published()).toBe('one');
  writeFiles(target, { 'old/page.html': 'gone' });
  await build('two');
  expect(published()).toBe('two');
  expect(readdirSync(temp.path)).toEqual(['.cache', 'dist']);
  expect(readdirSync(target)).toEqual(['index.html']);
  const { spare } = await stagingOf(target, cache);
  expect(readdirSync(spare)).toEqual(['index.html', 'old']);
  await build('three');
  expect(readdirSync(cache)).toHaveLength(1);
  expect(readFileSync(join(spare, 'index.html'), 'utf8')).toBe('two');
});

test('where the caches cannot have it, the last site goes', async () => {
  writeFiles(temp.path, { '.cache': 'a file' });
  await build('one');
  await build('two');
  expect(published()).toBe('two');
  expect(readdirSync(temp.path)).toEqual(['.cache', 'dist']);
});

test('until it is published, the last site is untouched; given up, nothing of it is left', async () => {
  await build('one');
  const staging = await stagingOf(target, cache);
  await openStaging(staging);
  writeFiles(staging.next, { 'index.html': 'half' });
  expect(published()).toBe('one');
  discard(staging);
  expect(published()).toBe('one');
  expect(readdirSync(temp.path)).toEqual(['dist']);
});

test('killed between the two renames: the next command finds the last site in its place', async () => {
  await build('one');
  const staging = await stagingOf(target, cache);
  writeFiles(join(temp.path, '.dist.next-999999999'), { 'index.html': 'whole, and nobody knows' });
  renameSync(target, staging.last);
  await recover(staging);
  expect(published()).toBe('one');
  expect(readdirSync(temp.path)).toEqual(['dist']);
});

test('killed after them: the new site stays, the old one goes', async () => {
  const staging = await stagingOf(target, cache);
  writeFiles(target, { 'index.html': 'two' });
  writeFiles(staging.last, { 'index.html': 'one', '.git/HEAD': 'a branch' });
  await recover(staging);
  expect(published()).toBe('two');
  expect(readFileSync(join(target, '.git/HEAD'), 'utf8')).toBe('a branch');
  expect(readdirSync(temp.path)).toEqual(['dist']);
});

test('a build that runs beside this one keeps its folder', async () => {
  const other = join(temp.path, `.dist.next-${process.ppid}`);
  mkdirSync(other);
  await build('one');
  expect(existsSync(other)).toBe(true);
});

test('a repository that the folder is checked out of stays in it', async () => {
  await build('one');
  writeFiles(target, { '.git/HEAD': 'a branch' });
  await build('two');
  expect(readdirSync(target).sort()).toEqual(['.git', 'index.html']);
  expect(readdirSync((await stagingOf(target, cache)).spare)).toEqual(['index.html']);
});

test('a link to a folder stays one, and the folder is published', async () => {
  const real = join(temp.path, 'elsewhere', 'site');
  mkdirSync(real, { recursive: true });
  symlinkSync(real, target);
  await build('one');
  expect(published()).toBe('one');
  expect(readFileSync(join(real, 'index.html'), 'utf8')).toBe('one');
  expect(readdirSync(join(temp.path, 'elsewhere'))).toEqual(['site']);
});

test('a mounted folder, which cannot be renamed, is emptied and filled', async () => {
  await build('one');
  writeFiles(target, { 'old/page.html': 'gone', '.git/HEAD': 'a branch' });
  const staging = await stagingOf(target, cache);
  await openStaging(staging);
  writeFiles(staging.next, { 'index.html': 'two', 'new/page.html': 'new' });
  const busy = (): Promise<void> => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }));
  expect(await publish(staging, busy)).toBe('copied');
  expect(published()).toBe('two');
  expect(readdirSync(target).sort()).toEqual(['.git', 'index.html', 'new']);
  expect(readdirSync(temp.path)).toEqual(['dist']);
});

test('a folder that cannot be put in place leaves the last one there', async () => {
  await build('one');
  const staging = await stagingOf(target, cache);
  await openStaging(staging);
  const broken = (from: string, to: string): Promise<void> => {
    if (from === staging.next) return Promise.reject(Object.assign(new Error('broken'), { code: 'EIO' }));
    return rename(from, to);
  };
  await expect(publish(staging, broken)).rejects.toThrow('broken');
  expect(published()).toBe('one');
});

test('a last site that cannot be put away leaves the new one where it is', async () => {
  await build('one');
  const staging = await stagingOf(target, cache);
  await openStaging(staging);
  writeFiles(staging.next, { 'index.html': 'two' });
  const forbidden = (): Promise<void> =>
    Promise.reject(Object.assign(new Error('forbidden'), { code: 'EACCES' }));
  expect(await publish(staging, rename, forbidden)).toBe('left');
  expect(published()).toBe('two');
  await recover(staging);
  expect(readdirSync(temp.path)).toEqual(['dist']);
});
