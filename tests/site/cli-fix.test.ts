import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runVault } from '../support/cli.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const folder = join(temp.path, 'vault');
const files = {
  'A.md':
    '\uFEFFSee [[ai]],\r\n[[note]] and [[Noet]].\r\n\r\n| a | b |\r\n| - | - |\r\n| [[Note|x]] | y |\r\n',
  'Note.md': '---\naliases: [AI]\n---\n\nBack to [[A]]  \n',
  'Guess.md': 'See [[Noet]] and [[A]].',
};
writeFiles(folder, files);
const long = new Date('2001-01-01');
for (const name of Object.keys(files)) utimesSync(join(folder, name), long, long);

afterAll(temp.remove);

test('check without --fix changes nothing, and marks what it would mend', async () => {
  const { stdout } = await runVault(['check', '--vault', folder]);
  expect(stdout).toContain('A.md:1:5 warning alias-only-link');
  expect(stdout.match(/ \(--fix\)$/gmu)).toHaveLength(3);
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('check --fix makes the safe changes, tells what is left, and touches no other file', async () => {
  const { code, stdout, stderr } = await runVault(['check', '--vault', folder, '--fix', '--strict']);
  expect([code, stderr]).toEqual([1, '3 fixed in 1 files\n']);
  expect(stdout).not.toContain('alias-only-link');
  expect(stdout.match(/broken-link/gu)).toHaveLength(2);
  const expected = files['A.md']
    .replace('[[ai]]', '[[Note|ai]]')
    .replace('[[note]]', '[[Note|note]]')
    .replace('[[Note|x]]', '[[Note\\|x]]');
  expect(readFileSync(join(folder, 'A.md')).equals(Buffer.from(expected))).toBe(true);
  for (const name of ['Note.md', 'Guess.md'] as const) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(files[name]);
    expect(statSync(join(folder, name)).mtime).toEqual(long);
  }
});

test('check --fix again finds nothing more to do', async () => {
  const { stderr } = await runVault(['check', '--vault', folder, '--fix']);
  expect(stderr).toBe('0 fixed in 0 files\n');
});

test('a file that is no UTF-8 is left as it is', async () => {
  const bytes = Buffer.from([...Buffer.from('See [[ai]] '), 0xff, 0xfe, 0x0a]);
  const other = join(temp.path, 'other');
  writeFiles(other, { 'Note.md': files['Note.md'] });
  writeFileSync(join(other, 'A.md'), bytes);
  const { stderr } = await runVault(['check', '--vault', other, '--fix']);
  expect(stderr).toBe('0 fixed in 0 files\n');
  expect(readFileSync(join(other, 'A.md')).equals(bytes)).toBe(true);
});
