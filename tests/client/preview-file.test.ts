import { expect, test } from 'vitest';
import { noteFile } from '../../src/client/preview/file.ts';

test('a note has one file, and a place in it one by its id', () => {
  expect(noteFile('bites/grpo/', '')).toBe('bites/grpo/index');
  expect(noteFile('', '')).toBe('index');
  expect(noteFile('glossary/', 'advantage-2')).toBe('glossary/advantage-2');
});

test('an id that cannot name a file everywhere gets a name that can', () => {
  const odd = ['^block', '^Block', 'café', 'a/b', '..', 'index', 'x'.repeat(300), `${'x'.repeat(299)}y`];
  const files = odd.map((id) => noteFile('', id));
  expect(new Set(files).size).toBe(odd.length);
  for (const file of files) expect(file).toMatch(/^_[a-z\d]{1,8}$/u);
});
