import { expect, test } from 'vitest';
import { noteFile, placeFile } from '../../src/client/preview/file.ts';

test('a note has one file, and a place that stands apart one by its id', () => {
  expect(noteFile('bites/grpo/')).toBe('notes/bites/grpo');
  expect(noteFile('')).toBe('notes');
  expect(placeFile('glossary/', 'advantage-2')).toBe('places/glossary/advantage-2');
});

test('an id that cannot name a file everywhere gets a name that can', () => {
  const odd = ['^block', '^Block', '^ao', '^c1', 'café', 'a/b', '..', 'x'.repeat(300), `${'x'.repeat(299)}y`];
  const files = odd.map((id) => placeFile('', id));
  expect(new Set(files).size).toBe(odd.length);
  for (const file of files) expect(file).toMatch(/^places\/_[a-z\d]{1,7}-[a-z\d]{1,7}$/u);
});
