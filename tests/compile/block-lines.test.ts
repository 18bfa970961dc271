import { expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import { at } from '../vault/vault-of.ts';

const linesOf = async (text: string): Promise<readonly number[]> =>
  (await compileNote({ path: at('A.md'), text })).lines;

test.for([
  ['one\nmore\n\ntwo', [1, 4]],
  ['---\ntitle: T\n---\n\n## Head\n\ntext', [5, 7]],
  ['- one\n- two\n  - inner\n\n1. first\n\n   still\n2. second', [1, 2, 5, 8]],
  ['> [!note] N\n> text\n\n| a |\n| --- |\n| b |\n\n```js\nx\n```', [1, 4, 8]],
  ['text [^1]\n\nmore\n\n[^1]: A note.', [1, 3, 5]],
  ['one\n\n![[Other]]\n\n$$\nx\n$$', [1, 3, 5]],
  ['one\n\n<div>raw</div>\n\n- two <b>bold</b>\n- three\n\nfour', [1, 3, 5, 6, 8]],
  ['one\n\n%%hidden\nlines%%\n\ntwo', [1, 6]],
  ['', []],
] as const)('the blocks of %j begin on the lines %j', async ([text, lines]) => {
  expect(await linesOf(text)).toEqual(lines);
});
