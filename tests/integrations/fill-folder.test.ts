import { linkSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillFolder } from '../../src/integrations/search-index/fill-folder.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

let temp: ReturnType<typeof makeTempFolder>;
let folder: string;

beforeEach(() => {
  temp = makeTempFolder();
  folder = join(temp.path, 'index');
});

afterEach(() => {
  temp.remove();
});

const files = [
  { path: 'entry.json', content: Buffer.from('entry') },
  { path: 'fragment/a', content: Buffer.from('one') },
];
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('a folder that is not there is made', async () => {
  await fillFolder(folder, files);
  expect(files.map(({ path }) => read(path))).toEqual(['entry', 'one']);
});

test('what differs is written anew, what is the same stays, what is not asked for goes', async () => {
  writeFiles(folder, { 'entry.json': 'entry', 'fragment/b': 'two', 'old/c': 'three' });
  const before = statSync(join(folder, 'entry.json'));
  // One file with that of a site that is published.
  writeFiles(temp.path, { published: 'published' });
  linkSync(join(temp.path, 'published'), join(folder, 'fragment/a'));
  await fillFolder(folder, files);
  expect(read('fragment/a')).toBe('one');
  expect(readFileSync(join(temp.path, 'published'), 'utf8')).toBe('published');
  expect(statSync(join(folder, 'entry.json')).mtimeMs).toBe(before.mtimeMs);
  expect(readdirSync(folder)).toEqual(['entry.json', 'fragment']);
  expect(readdirSync(join(folder, 'fragment'))).toEqual(['a']);
});

test('a folder where a file is to be gives way', async () => {
  mkdirSync(join(folder, 'entry.json/deep'), { recursive: true });
  await fillFolder(folder, files);
  expect(read('entry.json')).toBe('entry');
});
