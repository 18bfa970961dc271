import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runVault } from '../support/cli.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const clean = join(temp.path, 'clean');
const warned = join(temp.path, 'warned');
writeFiles(clean, {
  'A.md': 'A [[B]], and ![[p.svg|a picture]].',
  'B.md': 'B, twice [[A]].',
  'p.svg': '<svg/>',
});
writeFiles(warned, { 'A.md': 'A [[Missing]].' });

afterAll(temp.remove);

test.concurrent('check ends with 0 when nothing is wrong, strict or not', async () => {
  for (const strict of [[], ['--strict']]) {
    const { code, stdout } = await runVault(['check', '--vault', clean, ...strict]);
    expect([code, stdout]).toEqual([0, '2 notes, 0 errors, 0 warnings\n']);
  }
});

test.concurrent('check ends with 0 on warnings, with 1 when it is strict', async () => {
  const codes = [];
  for (const strict of [[], ['--strict']])
    codes.push((await runVault(['check', '--vault', warned, ...strict])).code);
  expect(codes).toEqual([0, 1]);
});

test.concurrent('the vault may come from VAULT_DIR; the option goes before it', async () => {
  const env = { VAULT_DIR: warned };
  const plain = await runVault(['check'], { env });
  expect(plain.stdout).toContain('A.md:1:3 warning broken-link');
  const chosen = await runVault(['check', '--vault', clean], { env });
  expect(chosen.stdout).not.toContain('broken-link');
});

test.concurrent('stats counts what is there, for people and for programs', async () => {
  const json = await runVault(['stats', '--vault', clean, '--json']);
  const counts = JSON.parse(json.stdout) as Record<string, number>;
  expect(counts).toMatchObject({ notes: 2, links: 2, broken: 0, embeds: 1, citations: 0, attachments: 1 });
  const text = await runVault(['stats', '--vault', clean]);
  for (const [name, count] of Object.entries(counts))
    expect(text.stdout).toMatch(new RegExp(`^${name}\\s+${count}$`, 'mu'));
});

test.concurrent.for([[['--help']], [['check', '--help']]] as const)(
  '%j shows how to use it',
  async ([args]) => {
    const { code, stdout, stderr } = await runVault(args);
    expect([code, stderr]).toEqual([0, '']);
    for (const word of ['check', 'resolve', 'stats', '--format', '--strict', '--from', '--stdin', '--vault'])
      expect(stdout).toContain(word);
  },
);

test.concurrent.for([
  [[], 'command'],
  [['prune'], 'prune'],
  [['check', '--nonsense'], '--nonsense'],
  [['check', '--json'], '--json'],
  [['check', '--format', 'xml'], 'xml'],
  [['check', '--format'], '--format'],
  [['stats', 'extra'], 'extra'],
  [['resolve', '[[A]]'], '--from'],
  [['resolve', '--from', 'A.md'], 'resolve'],
] as const)('%j is wrong usage: 2, the reason and the usage on stderr', async ([args, word]) => {
  const { code, stdout, stderr } = await runVault(args, { env: { VAULT_DIR: clean } });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(word);
  expect(stderr).toContain('Usage:');
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test.concurrent.for(['check', 'stats', 'resolve'])(
  '%s of a vault that is not there: 2, and its name',
  async (command) => {
    for (const vault of [join(temp.path, 'nowhere'), join(clean, 'A.md')]) {
      const { code, stdout, stderr } = await runVault([
        command,
        '--vault',
        vault,
        ...(command === 'resolve' ? ['--stdin'] : []),
      ]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(vault);
      expect(stderr).not.toMatch(/^\s+at /mu);
    }
  },
);
