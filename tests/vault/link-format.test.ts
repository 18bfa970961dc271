import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadVault } from '../../src/vault/load.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { linkTo, type LinkSettings } from '../../src/vault/link-format.ts';
import { resolveLink } from '../../src/vault/resolve.ts';
import { readLinkSettings } from '../../src/vault/settings.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';
import { at, vaultOf } from './vault-of.ts';

const temp = makeTempFolder();
afterAll(temp.remove);

const files = {
  'x.md': '[[Twin]] [[nick]] [[Alphabt]] ![[no.png|n]]',
  'a/y.md': '[[Twin]] [[nick]] [[Alphabt]] ![[no.png|n]] ![[c/no.png|n]]',
  'a/Twin.md': '',
  'a/b/Twin.md': '',
  'a/b/Named.md': '---\naliases: [nick]\n---\n',
  'b/Alphabet.md': '',
};

async function suggestions(name: string, app: object): Promise<string[]> {
  const folder = join(temp.path, name);
  writeFiles(folder, { ...files, '.obsidian/app.json': JSON.stringify(app) });
  const { vault } = await loadVault(folder);
  return checkVault(vault).flatMap(({ path, suggestion }) => (suggestion ? [`${path}: ${suggestion}`] : []));
}

test.for([
  [
    'shortest',
    ['[[a/Twin]]', '[[Named|nick]]', '[[Alphabet]]'],
    ['[[a/Twin]]', '[[Named|nick]]', '[[Alphabet]]'],
  ],
  [
    'relative',
    ['[[a/Twin]]', '[[a/b/Named|nick]]', '[[b/Alphabet]]'],
    ['[[a/Twin]]', '[[b/Named|nick]]', '[[../b/Alphabet]]'],
  ],
  [
    'absolute',
    ['[[a/Twin]]', '[[a/b/Named|nick]]', '[[b/Alphabet]]'],
    ['[[a/Twin]]', '[[a/b/Named|nick]]', '[[b/Alphabet]]'],
  ],
] as const)('suggestions are written in the format "%s"', async ([newLinkFormat, root, inA]) => {
  expect(await suggestions(newLinkFormat, { newLinkFormat })).toEqual([
    ...inA.map((link) => `a/y.md: ${link}`),
    ...root.map((link) => `x.md: ${link}`),
  ]);
});

test.for([
  ['Files/deep', ['a/y.md: add it as Files/deep/no.png', 'x.md: add it as Files/deep/no.png']],
  ['./', ['a/y.md: add it as a/no.png', 'x.md: add it as no.png']],
  ['./img', ['a/y.md: add it as a/img/no.png', 'x.md: add it as img/no.png']],
  ['/', ['a/y.md: add it as no.png', 'x.md: add it as no.png']],
] as const)('a missing file is suggested where "%s" puts it', async ([attachmentFolderPath, expected]) => {
  const found = await suggestions(`folder ${expected.join()}`.replaceAll('/', '-'), { attachmentFolderPath });
  expect(found.filter((line) => line.includes('add it'))).toEqual(expected);
});

test.for([
  ['{ broken', 'shortest', undefined],
  ['[]', 'shortest', undefined],
  ['{ "newLinkFormat": 5, "attachmentFolderPath": ["x"] }', 'shortest', undefined],
  ['{ "newLinkFormat": "relative", "attachmentFolderPath": "x" }', 'relative', 'x'],
] as const)(
  'settings %s are read as far as they can be',
  async ([app, newLinkFormat, attachmentFolderPath]) => {
    const folder = join(temp.path, 'settings');
    writeFiles(folder, { '.obsidian/app.json': app });
    expect(await readLinkSettings(folder)).toEqual({ newLinkFormat, attachmentFolderPath });
  },
);

test('what a format writes leads back to the file, whatever the format', async () => {
  const paths = Object.keys(files).map(at);
  for (const newLinkFormat of ['shortest', 'relative', 'absolute'] as const) {
    const settings: LinkSettings = { newLinkFormat, attachmentFolderPath: undefined };
    const vault = { ...(await vaultOf(files)), settings };
    for (const from of paths)
      for (const to of paths) {
        const target = resolveLink(vault, from, { target: linkTo(vault, from, to), fragment: undefined });
        expect(target.kind === 'note' && target.note.path, `${newLinkFormat}: ${from} → ${to}`).toBe(to);
      }
  }
});
