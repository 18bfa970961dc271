import { expect, test } from 'vitest';
import { at, vaultOf } from '../vault/vault-of.ts';

const headings = [
  'Main',
  '**Main!**',
  'course',
  'Find',
  'find list',
  'Props h',
  'linked-h',
  'Cite',
  'Cite',
  'Fn',
  'Fn',
];
const more = ['fnref 1', 'Fig x', 'Preview 1', 'Unit 1', 'Q'];

/** Ids of a note's page around the note, and of footnotes and citations. */
const own =
  /^(?:main|course|find|find-list|q|props-h|near-h|cited-h|linked-h|noted-h|keys-h|(?:fn|fnref|cite|fig|preview|unit)-.*)$/u;

test('no heading takes an id of the page around its note', async () => {
  const text = [...headings, ...more].map((heading) => `## ${heading}\n`).join('\n');
  const vault = await vaultOf({
    'x.md': text,
    'y.md': '## Main idea\n\n## A course\n\n## Figures\n\n## Unity',
  });
  const ids = (path: string): string[] => vault.notes.get(at(path))!.headings.map(({ id }) => id);
  expect(ids('x.md').filter((id) => own.test(id))).toEqual([]);
  expect(new Set(ids('x.md')).size).toBe(headings.length + more.length);
  expect(ids('y.md')).toEqual(['main-idea', 'a-course', 'figures', 'unity']);
});
