import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goOn } from '../../src/integrations/kept-pages/go-on.ts';
import type { Ledger } from '../../src/integrations/kept-pages/ledger.ts';
import { digestOf, giveUp, takeAll, type Sites } from '../../src/integrations/kept-pages/take-over.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

let temp: ReturnType<typeof makeTempFolder>;
let sites: Sites;
let rest: { readonly publicDir: string; readonly except: readonly string[] };

beforeEach(() => {
  temp = makeTempFolder();
  sites = { last: join(temp.path, 'last'), next: join(temp.path, 'next') };
  mkdirSync(sites.next);
  rest = { publicDir: join(temp.path, 'public'), except: ['search'] };
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

const read = (site: string, path: string): string => readFileSync(join(site, path), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

// The greater number is worked on by a thread.
for (const count of [4, 600]) {
  test(`of ${String(count)} files those are taken over whose bytes are as they must be, and an older site goes`, async () => {
    const files = lastSite(count);
    writeFiles(sites.last, { 'notes/0/index.html': 'altered' });
    writeFiles(sites.next, {
      'notes/0/index.html': 'of an older site',
      'notes/1/index.html': 'of an older site',
      'notes/2/index.html/was-a-folder.html': 'of an older site',
      'secret/index.html': 'private by now',
      'secret.html': 'private by now',
      'search/entry.json': 'seen to by another',
      'search/old.json': 'seen to by another, and private by now',
    });
    writeFiles(sites.last, { 'search/entry.json': 'seen to by another' });
    mkdirSync(join(sites.next, 'notes/3'));
    linkSync(join(sites.last, 'notes/3/index.html'), join(sites.next, 'notes/3/index.html'));
    const taken = await takeAll({ sites, files, ...rest });
    expect(taken).toEqual(files.slice(1).map(([path]) => path));
    for (const [path] of files.slice(1)) expect(read(sites.next, path)).toBe(`page ${path}`);
    expect(filesIn(sites.next)).toEqual([...taken, 'search/entry.json'].sort());
    expect(existsSync(join(sites.next, 'notes/0'))).toBe(false);
    expect(existsSync(join(sites.next, 'secret'))).toBe(false);
    expect(read(sites.last, 'notes/1/index.html')).toBe('page notes/1/index.html');
  });
}

test('what the last site has no more, or holds otherwise, leaves no folder', async () => {
  const files = lastSite(3);
  rmSync(join(sites.last, 'notes/0'), { recursive: true });
  writeFiles(sites.last, { 'notes/1/index.html': 'altered' });
  writeFiles(sites.next, { 'notes/0/index.html': 'page notes/0/index.html' });
  expect(await takeAll({ sites, files, ...rest })).toEqual(['notes/2/index.html']);
  expect(readdirSync(join(sites.next, 'notes'))).toEqual(['2']);
});

test('no link is followed out of an older site', async () => {
  const files = lastSite(1);
  writeFiles(temp.path, { 'outside/file.html': 'stays' });
  symlinkSync(join(temp.path, 'outside'), join(sites.next, 'folder'));
  symlinkSync(join(temp.path, 'outside'), join(sites.next, 'notes'));
  await takeAll({ sites, files, ...rest });
  expect(filesIn(sites.next)).toEqual(['notes/0/index.html']);
  expect(filesIn(join(temp.path, 'outside'))).toEqual(['file.html']);
});

test('what is given up leaves no empty folder, and the last site has it still', async () => {
  const files = lastSite(2);
  await takeAll({ sites, files, ...rest });
  giveUp(sites, 'notes/0/index.html');
  expect(existsSync(join(sites.next, 'notes/0'))).toBe(false);
  expect(existsSync(join(sites.next, 'notes/1/index.html'))).toBe(true);
  giveUp(sites, 'notes/1/index.html');
  expect(existsSync(join(sites.next, 'notes'))).toBe(false);
  expect(existsSync(sites.next)).toBe(true);
  expect(existsSync(join(sites.last, 'notes/0/index.html'))).toBe(true);
});

/** Makes a site before last whose first page is one file with the last site's. */
function spareSite(): string {
  const spare = join(temp.path, 'cache/site');
  mkdirSync(join(spare, 'notes/1'), { recursive: true });
  linkSync(join(sites.last, 'notes/1/index.html'), join(spare, 'notes/1/index.html'));
  return spare;
}

const ledgerOf = (files: readonly (readonly [string, string])[]): Ledger =>
  new Map(files.map(([path, digest]) => [path, { key: '', digest }]));

test('a build goes on in the folder of the site before last, and leaves what will be copied over to the copy', async () => {
  const files = lastSite(2);
  const spare = spareSite();
  const { ino } = statSync(join(spare, 'notes'));
  writeFiles(rest.publicDir, { 'notes/0/index.html': 'copied' });
  expect(await goOn({ sites, spare, ...rest }, ledgerOf(files))).toEqual(['notes/1/index.html']);
  expect(filesIn(sites.next)).toEqual(['notes/1/index.html']);
  expect(statSync(join(sites.next, 'notes')).ino).toBe(ino);
  expect(readdirSync(join(temp.path, 'cache'))).toEqual([]);
});

test('where the site before last is of no use, a build begins without it', async () => {
  const files = lastSite(2);
  const spare = spareSite();
  // What stands in the way when the folders change places.
  writeFiles(sites.next, { 'other.html': 'made' });
  expect(await goOn({ sites, spare, ...rest }, ledgerOf(files))).toEqual(files.map(([path]) => path));
  expect(filesIn(sites.next)).toEqual(files.map(([path]) => path));
  expect(readdirSync(join(temp.path, 'cache'))).toEqual([]);
});

test('what a build left that was killed goes, what one has that runs stays', async () => {
  const spare = join(temp.path, 'cache/site');
  for (const pid of [999_999_999, process.ppid]) mkdirSync(`${spare}-${String(pid)}`, { recursive: true });
  await goOn({ sites, spare, ...rest }, new Map());
  expect(readdirSync(join(temp.path, 'cache'))).toEqual([`site-${String(process.ppid)}`]);
});
