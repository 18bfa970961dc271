import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { VaultPath } from '../../src/compile/path.ts';
import { VaultCompiler, type CompiledVault } from '../../src/vault/notes/compile-vault.ts';
import { readPacks } from '../../src/vault/notes/packs.ts';
import { listVault } from '../../src/vault/read.ts';
import { makeTempFolder, writeFiles, type Files } from '../support/temp-vault.ts';

const temp = makeTempFolder();
afterAll(() => temp.remove());

let place = 0;
let vault: string;
let cache: string;
let compiler: VaultCompiler;

const first: Files = { 'A.md': '# A\n\n[[B]]\n', 'B.md': 'Text of B.\n', 'C.md': '[[B]] again\n' };

beforeEach(() => {
  place += 1;
  vault = join(temp.path, `vault ${String(place)}`);
  cache = join(temp.path, `cache ${String(place)}`);
  compiler = new VaultCompiler(cache);
  write(first);
});

/** Writes files as of a day ago: nobody can have written them twice within a tick of the clock. */
function write(files: Files): void {
  writeFiles(vault, files);
  const then = new Date(Date.now() - 86_400_000 + place);
  for (const name of Object.keys(files)) utimesSync(join(vault, name), then, then);
}

async function compile(by = compiler, version = '1', isOutdated = false): Promise<CompiledVault> {
  const { notes } = await listVault(vault);
  return by.compile(notes, { version, options: { lineBreaks: 'strict' }, isOutdated });
}

const titles = ({ notes }: CompiledVault): string[] => [...notes.values()].map(({ note }) => note.title);

test('compiles what changed, and that alone', async () => {
  expect((await compile()).compiled).toHaveLength(3);
  expect((await compile()).compiled).toHaveLength(0);
  write({ 'B.md': 'Another text of B.\n' });
  const { notes, compiled } = await compile();
  expect(compiled).toHaveLength(1);
  expect(notes.get('B.md' as VaultPath)?.note.excerpt).toBe('Another text of B.');
});

test('the next process finds what this one compiled', async () => {
  const before = await compile();
  const after = await compile(new VaultCompiler(cache));
  expect(after.compiled).toEqual([]);
  expect(JSON.stringify([...after.notes])).toBe(JSON.stringify([...before.notes]));
});

test('another compiler, or other settings, compile all anew', async () => {
  await compile();
  expect((await compile(new VaultCompiler(cache), '2')).compiled).toHaveLength(3);
});

test('what a compiler makes whose sources were changed under it is not kept', async () => {
  await compile();
  write({ 'B.md': 'Another text of B.\n' });
  const { notes } = await compile(compiler, '1', true);
  expect(notes.get('B.md' as VaultPath)?.note.excerpt).toBe('Another text of B.');
  expect((await compile(new VaultCompiler(cache))).compiled.map(({ path }) => path)).toEqual(['B.md']);
});

test('a note that is gone is forgotten', async () => {
  await compile();
  const { notes } = await listVault(vault);
  const left = notes.filter(({ path }) => path !== 'B.md');
  const compiled = await compiler.compile(left, { version: '1', options: { lineBreaks: 'strict' } });
  expect(titles(compiled)).toEqual(['A', 'C']);
  expect([...readPacks(cache).keys()].sort()).toEqual(['A.md', 'C.md']);
});

test('what names a note that became private is compiled anew', async () => {
  await compile();
  write({ 'B.md': '---\npublish: false\n---\nText of B.\n' });
  const { notes, compiled } = await compile();
  expect(compiled).toHaveLength(3);
  expect(notes.get('A.md' as VaultPath)?.note.hidden).toEqual(['B']);
  write({ 'B.md': 'Text of B.\n' });
  expect((await compile(new VaultCompiler(cache))).notes.get('A.md' as VaultPath)?.note.hidden).toEqual([]);
});

test('a pack that is not as it was written is compiled anew', async () => {
  const before = await compile();
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Text of B', 'Lies of B'));
  }
  const { notes, compiled } = await compile(new VaultCompiler(cache));
  expect(compiled).toHaveLength(1);
  expect(JSON.stringify([...notes])).toBe(JSON.stringify([...before.notes]));
});

test('a pack cut off in the middle loses its own notes alone', async () => {
  await compile();
  const [name = ''] = readdirSync(cache);
  writeFileSync(join(cache, name), readFileSync(join(cache, name)).subarray(0, 100));
  expect((await compile(new VaultCompiler(cache))).compiled).toHaveLength(1);
});
