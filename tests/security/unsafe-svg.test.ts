import { afterAll, expect, test } from 'vitest';
import { checkVault } from '../../src/vault/lint/check.ts';
import { loadVault } from '../../src/vault/load.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();

afterAll(temp.remove);

test('unsafe-svg: a drawing that a note shows is published without its script, and one that nobody uses is not told of', async () => {
  const script = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script></svg>';
  writeFiles(temp.path, {
    'Note.md': '![[shown.svg|a]] ![[clean.svg|b]] ![[shown.svg|c]]',
    'shown.svg': script,
    'unused.svg': script,
    'clean.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>onload &lt;script&gt;</title></svg>',
  });
  const { vault } = await loadVault(temp.path);
  expect(checkVault(vault).filter(({ rule }) => rule === 'unsafe-svg')).toEqual([
    {
      path: 'shown.svg',
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'unsafe-svg',
      message: 'published without onLoad, <script>',
    },
  ]);
});
