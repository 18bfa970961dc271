import { expect, test } from 'vitest';
import { highlight } from '../../src/compile/decorate/highlight.ts';

test('a block is highlighted once, and another language is another block', async () => {
  const first = await highlight('let one = 1', 'js');
  expect(first?.join('')).toContain('t-keyword');
  expect(await highlight('let one = 1', 'js')).toBe(first);
  expect(await highlight('let one = 1', 'css')).not.toEqual(first);
});

test('a language that Shiki does not know is left to the caller', async () => {
  expect(await highlight('x', 'no such language')).toBeUndefined();
  expect(await highlight('x', 'constructor')).toBeUndefined();
});

test('what is kept has an end, and what was dropped comes out the same', async () => {
  const first = await highlight('let two = 2', 'js');
  // A line of such length is not looked into, and takes no time.
  const long = 'x'.repeat(500_000);
  for (const end of ['a', 'b', 'c']) await highlight(long + end, 'js');
  const again = await highlight('let two = 2', 'js');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
