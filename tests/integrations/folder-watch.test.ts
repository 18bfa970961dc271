import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FolderWatch } from '../../src/integrations/vault-watcher/folder-watch.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const told = vi.fn<(name: string) => void>();
let watch: FolderWatch;

beforeEach(() => {
  told.mockClear();
  watch = new FolderWatch(told);
});

afterEach(() => {
  watch.close();
  temp.remove();
  mkdirSync(temp.path);
});

const isTold = () => expect.poll(() => told.mock.calls.length).toBeGreaterThan(0);

test('tells of a file that comes, changes and goes', async () => {
  watch.set([temp.path]);
  writeFiles(temp.path, { 'a.md': 'one' });
  await isTold();
  expect(told).toHaveBeenCalledWith('a.md');
  told.mockClear();
  writeFiles(temp.path, { 'a.md': 'two' });
  await isTold();
  told.mockClear();
  rmSync(join(temp.path, 'a.md'));
  await isTold();
});

test('watches the folders that it was given last', async () => {
  const [first, second] = ['first', 'second'].map((name) => join(temp.path, name)) as [string, string];
  mkdirSync(first);
  mkdirSync(second);
  watch.set([first]);
  watch.set([second]);
  writeFiles(first, { 'a.md': 'one' });
  await setTimeout(150);
  expect(told).not.toHaveBeenCalled();
  writeFiles(second, { 'a.md': 'one' });
  await isTold();
});

test('a folder that was removed and made again is watched again', async () => {
  const folder = join(temp.path, 'again');
  mkdirSync(folder);
  watch.set([folder]);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  watch.set([folder]);
  await setTimeout(150);
  told.mockClear();
  writeFiles(folder, { 'a.md': 'one' });
  await isTold();
  expect(watch.isPartial).toBe(false);
});

test('what cannot be reached stops nothing', async () => {
  writeFiles(temp.path, { 'file.md': 'no folder' });
  watch.set([join(temp.path, 'file.md/below'), `${temp.path}/\0`, temp.path]);
  await setTimeout(150);
  told.mockClear();
  writeFiles(temp.path, { 'a.md': 'one' });
  await isTold();
});

test('a folder that is gone is passed over, and a closed watch is silent', async () => {
  watch.set([temp.path, join(temp.path, 'gone')]);
  watch.close();
  writeFiles(temp.path, { 'a.md': 'one' });
  await setTimeout(150);
  expect(told).not.toHaveBeenCalled();
});
