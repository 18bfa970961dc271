import { expect, test } from 'vitest';
import { checkVault } from '../../src/vault/lint/check.ts';
import { mend } from '../../src/vault/lint/fix/index.ts';
import { vaultOf } from './vault-of.ts';

const others: Readonly<Record<string, string>> = {
  'Note.md': '---\naliases: [AI, two]\n---\n\n## Part',
  'Second.md': '---\naliases: [two]\n---\n',
  'a/Big Name (1).md': '',
  'p/Pic.PNG': '',
};

/** A note as `--fix` leaves it, and how many findings that mended. */
async function mended(text: string): Promise<{ text: string; fixed: number }> {
  const vault = await vaultOf({ ...others, 'x.md': text });
  return mend(
    text,
    checkVault(vault).filter(({ path }) => path === 'x.md'),
  );
}

test.for([
  ['an alias becomes the name, the words stay', 'a [[ai]] b', 'a [[Note|ai]] b'],
  ['an alias with a label', '[[ AI |l]]', '[[ Note |l]]'],
  ['an alias with a heading', '[[AI#Part]]', '[[Note#Part|AI > Part]]'],
  ['an embed by alias', '![[AI]]', '![[Note]]'],
  ['capitals', '[[note]] [[A/big name (1)#^x|l]]', '[[Note|note]] [[a/Big Name (1)#^x|l]]'],
  ['capitals of a picture', '![[pic.png|A|30]]', '![[Pic.PNG|A|30]]'],
  ['capitals in a URL', '[*t* [x]](A/big%20name%20(1).md#p)', '[*t* [x]](a/Big%20Name%20(1).md#p)'],
  [
    'capitals in a URL with escapes',
    '[t](./a/big%20Name%20%281%29.md#p)',
    '[t](./a/Big%20Name%20%281%29.md#p)',
  ],
  ['capitals in a URL with signs', '[t](<a/big name (1).md> "T")', '[t](<a/Big Name (1).md> "T")'],
  ['capitals in a plain URL', '[![x](P/pic.png)](p/PIC.PNG)', '[![x](p/Pic.PNG)](p/Pic.PNG)'],
  ['a bar in a table', '| a |\n| - |\n| [[x|y]] $a|b$ |', '| a |\n| - |\n| [[x\\|y]] $a\\|b$ |'],
  ['a label in a table has its own bar', '| a | b |\n| - | - |\n| [[ai]] | c |', undefined],
  ['two notes with one alias', '[[two]]', undefined],
  ['a guess', '[[Nota]] [[Note#Prt]] [[Gone]]', undefined],
  ['code, comments and properties', '---\nup: "[[ai]]"\n---\n`[[ai]]` %%[[ai]]%% $[[ai]]$', undefined],
] as const)('%s', async ([, text, expected]) => {
  expect((await mended(text)).text).toBe(expected ?? text);
});

test('a bar that cuts a link is escaped where the row is too long, and only there', async () => {
  const head = '| a | b |\n| - | - |\n';
  expect((await mended(`${head}| [[Note|y]] | $P(x|y)$ |\n`)).text).toBe(
    `${head}| [[Note\\|y]] | $P(x\\|y)$ |\n`,
  );
  expect((await mended(`${head}| [[Note|y]] |\n`)).text).toBe(`${head}| [[Note|y]] |\n`);
});

test('byte by byte: a byte order mark, every kind of line end, blanks, emoji and NUL stay', async () => {
  const text =
    '\uFEFF---\r\ntitle: "x"\r\n---\r\n\r\n# X  \r\n\u00A0😀\t [[ai]] 😀 [[note]]\0 \r\n\r\n| a | b |\n| - | - |\n| [[Note|y]] | z |   \r\n\r\rend [[ai]]\r\n\r\n   ';
  const expected = text
    .replaceAll('[[ai]]', '[[Note|ai]]')
    .replace('[[note]]', '[[Note|note]]')
    .replace('[[Note|y]]', '[[Note\\|y]]');
  const result = await mended(text);
  expect(Buffer.from(result.text).equals(Buffer.from(expected))).toBe(true);
  expect(result.fixed).toBe(4);
});

test('mending again changes nothing, and a link that is no longer there is left alone', async () => {
  const text = 'a [[ai]] b [[note]]';
  const once = await mended(text);
  expect(await mended(once.text)).toEqual({ text: once.text, fixed: 0 });
  const vault = await vaultOf({ ...others, 'x.md': text });
  const found = checkVault(vault).filter(({ path }) => path === 'x.md');
  for (const changed of ['', 'a', 'ab [[ai]] b [[note]]', 'a [[ax]] b [[nose]]', '\n\n[[ai]]'])
    expect(mend(changed, found)).toEqual({ text: changed, fixed: 0 });
});
