import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runVault } from '../support/cli.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const args = ['resolve', '--vault', join(temp.path, 'vault')];
writeFiles(join(temp.path, 'vault'), {
  'A.md': '# A\n',
  'deep/B.md': '## Part one\n\nText. ^id\n',
  'p.png': '',
});

afterAll(temp.remove);

test('a link as JSON', async () => {
  const { code, stdout } = await runVault([...args, '--from', 'A.md', '[[b#Part one|label]]', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    target: 'deep/B.md',
    kind: 'note',
    anchor: 'heading:Part one',
    brokenAnchor: false,
    display: 'label',
    embed: null,
    width: null,
    height: null,
    alt: null,
    literal: false,
    hidden: false,
    href: '/deep/b/#part-one',
    diagnostics: [],
  });
});

test('a link in words', async () => {
  const { code, stdout } = await runVault([...args, '--from', 'A.md', '[[B#^id]]']);
  expect(code).toBe(0);
  for (const word of ['deep/B.md', 'block:id', '/deep/b/#^id']) expect(stdout).toContain(word);
});

test('a link to nothing is an answer too, with what is wrong', async () => {
  const { code, stdout } = await runVault([...args, '--from', 'A.md', '![[nope]]', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    target: null,
    kind: 'missing',
    href: null,
    diagnostics: ['broken-link'],
  });
});

test('--stdin: one line out for each line in, whatever stands in it', async () => {
  const lines = [
    '{"from":"A.md","link":"[[B]]"}',
    'no JSON',
    '{"from":"A.md"}',
    '{"from":1,"link":"[[B]]"}',
    '[]',
    'null',
    '{"from":"A.md","link":"[[B]]","context":"no such context"}',
    '{"from":"nowhere.md","link":"[[B]]"}',
    '{"from":"A.md","link":""}',
    `{"from":"A.md","link":${JSON.stringify('[[B]]'.repeat(2000))}}`,
    '{"from":"A.md","link":"![[p.png\\\\|20]]","context":"table-cell"}',
  ];
  const { code, stdout, stderr } = await runVault([...args, '--stdin'], { input: lines.join('\n') });
  expect([code, stderr]).toEqual([0, '']);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers).toHaveLength(lines.length);
  expect(answers.map(({ error }) => error !== undefined)).toEqual(lines.map((_, n) => n > 0 && n < 6));
  for (const n of [0, 6, 7, 9]) expect(answers[n]).toMatchObject({ target: 'deep/B.md', kind: 'note' });
  expect(answers[8]).toMatchObject({ target: null, kind: 'text', literal: true });
  expect(answers[10]).toMatchObject({ target: 'p.png', embed: 'image', width: 20 });
});

test('--stdin: a line may be written by Windows, and no line gives no answer', async () => {
  const line = '{"from":"A.md","link":"[[B]]"}';
  const windows = await runVault([...args, '--stdin'], { input: `${line}\r\n${line}\r\n` });
  expect(windows.stdout.match(/"target":"deep\/B.md"/gu)).toHaveLength(2);
  const nothing = await runVault([...args, '--stdin'], { input: '' });
  expect([nothing.code, nothing.stdout]).toEqual([0, '']);
});
