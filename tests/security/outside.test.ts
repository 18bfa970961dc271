import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { lastChanges, readCommits } from '../../src/vault/changes.ts';
import { loadVault, type LoadedVault } from '../../src/vault/load.ts';
import { listVault } from '../../src/vault/read.ts';
import { readCompileOptions } from '../../src/vault/settings.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const root = join(temp.path, 'vault');
const outside = join(temp.path, 'vault-beside');
let loaded: LoadedVault;

const link = (name: string, target: string): void => symlinkSync(target, join(root, name));

const ways = [
  '![[../vault-beside/secret]]',
  '![[../vault-beside/secret.png]]',
  '[[../vault-beside/secret]]',
  '![x](../vault-beside/secret.png)',
  '![x](..%2Fvault-beside%2Fsecret.png)',
  '![x](..\\vault-beside\\secret.png)',
  '[x](../../../../../../etc/passwd)',
  '![[/etc/passwd]]',
  '![x](/etc/passwd)',
  '![x](file:///etc/passwd)',
  '<img src="../vault-beside/secret.png">',
  '<a href="/etc/passwd">x</a>',
  '![[OUTSIDE/secret.png]]',
  '![x](<OUTSIDE/secret.png>)',
  '![[in/../../vault-beside/secret.png]]',
  '![[file out.png]]',
  '![[folder out/secret]]',
  '![[folder out/secret.png]]',
  '![[passwd.txt]]',
  '![[dangling.png]]',
  '![[.obsidian/app.json]]',
  '![[.obsidian/secret.png]]',
  '[[.git/config]]',
  '![[.hidden]]',
  '![[hidden link.png]]',
  '![[packages link/secret.png]]',
  '![[node_modules/x/secret.png]]',
  '![[in/.trash/secret]]',
] as const;

beforeAll(async () => {
  writeFiles(outside, { 'secret.md': 'quetzal', 'secret.png': 'quetzal', 'app.json': '{}' });
  writeFiles(root, {
    'in/Inside.md': 'An inside note.',
    'shown.png': 'x',
    '.obsidian/app.json': '{}',
    '.obsidian/secret.png': 'quetzal',
    '.git/config': 'quetzal',
    '.hidden.md': 'quetzal',
    'in/.trash/secret.md': 'quetzal',
    'node_modules/x/secret.png': 'quetzal',
    ...Object.fromEntries(ways.map((way, n) => [`${n}.md`, `before ${way.replace('OUTSIDE', outside)}`])),
  });
  link('file out.png', join(outside, 'secret.png'));
  link('note out.md', '../vault-beside/secret.md');
  link('folder out', outside);
  link('passwd.txt', '/etc/passwd');
  link('device.md', '/dev/zero');
  link('root', '/');
  link('up', '..');
  link('dangling.png', 'nowhere.png');
  link('dangling.md', join(outside, 'nowhere.md'));
  link('self.md', 'self.md');
  link('ring a', 'ring b');
  link('ring b', 'ring a');
  link('loop', '.');
  link('in/back', '..');
  link('hidden link.png', '.obsidian/secret.png');
  link('hidden folder', '.obsidian');
  link('packages link', 'node_modules/x');
  link('hop', 'folder out/secret.md');
  link('kept.png', 'shown.png');
  loaded = await loadVault(root);
});

afterAll(temp.remove);

test('of a vault only its own files are listed, each once', async () => {
  const { notes, attachments } = await listVault(root);
  expect(attachments.map(({ path }) => path)).toEqual(['kept.png', 'shown.png']);
  expect(notes.map(({ path }) => path).sort()).toEqual(
    ['in/Inside.md', ...ways.map((_, n) => `${n}.md`)].sort(),
  );
});

describe('what a note asks for outside the vault is neither read nor published', () => {
  test.for(ways.map((way, n) => [way, `${n}.md`] as const))('%s', ([, path]) => {
    const note = [...loaded.vault.notes.values()].find((other) => other.path === path)!;
    const { html, attachments } = linkNote(loaded.vault, note, siteUrls('/'));
    expect([...attachments]).toEqual([]);
    expect(html).not.toMatch(/quetzal|root:|src=|href=/u);
    expect(html).toContain('before');
  });
});

test('the settings are the vault’s own', async () => {
  const folder = join(temp.path, 'settings');
  mkdirSync(folder);
  symlinkSync(join(root, '.obsidian'), join(folder, '.obsidian'));
  expect(await readCompileOptions(root)).toEqual({ lineBreaks: 'kept' });
  expect(await readCompileOptions(folder)).toEqual({ lineBreaks: 'strict' });
});

test('a repository that a vault brings runs no program', async () => {
  const folder = join(temp.path, 'repository');
  const ran = join(temp.path, 'ran');
  const program = join(temp.path, 'program.sh');
  writeFiles(folder, { 'a.md': 'x', '.gitattributes': '* diff=evil filter=evil' });
  writeFileSync(program, `#!/bin/sh\necho "$0" >> ${ran}\n`, { mode: 0o755 });
  const git = (args: readonly string[], input?: string): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', input }).trim();
  git(['init', '-q']);
  git(['add', '-A']);
  const who = 'a <a@example.org> 1700000000 +0000';
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  const commit = `tree ${git(['write-tree'])}\nauthor ${who}\ncommitter ${who}\n${signature}\n\nx\n`;
  git(['reset', '-q', '--hard', git(['hash-object', '-t', 'commit', '-w', '--stdin'], commit)]);
  const settings = ['log.showSignature=true', 'core.fsmonitor', 'gpg.program', 'core.pager', 'diff.external'];
  const programs = ['diff.evil.textconv', 'diff.evil.command', 'filter.evil.clean', 'core.sshCommand'];
  for (const setting of [...settings, ...programs]) {
    const [name = '', value = program] = setting.split('=');
    git(['config', name, value]);
  }
  const { notes } = await listVault(folder);
  expect([...(await lastChanges(folder, notes, await readCommits(folder)))]).toEqual([
    ['a.md', '2023-11-14'],
  ]);
  expect(existsSync(ran) ? readFileSync(ran, 'utf8') : '').toBe('');
  execFileSync('git', ['log', '-1'], { cwd: folder, stdio: 'ignore' });
  expect(existsSync(ran), 'the trap works').toBe(true);
});
