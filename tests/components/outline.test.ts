import { expect, test } from 'vitest';
import { notesAround } from '../../src/components/outline.ts';
import type { Slug } from '../../src/compile/path.ts';

const notes = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    title: `Note ${String(n)}`,
    slug: `note-${String(n)}` as Slug,
    href: `/note-${String(n)}/`,
    minutes: 1,
  }));

test('a short unit is shown whole', () => {
  const all = notes(60);
  expect(notesAround(all, 59)).toEqual({ before: 0, notes: all, after: 0 });
});

test.for([
  [0, 0, 9959],
  [10, 0, 9959],
  [5000, 4980, 4979],
  [9999, 9959, 0],
])('of 10,000 notes, 41 around number %i are shown', ([within = 0, before = 0, after = 0]) => {
  const all = notes(10_000);
  const shown = notesAround(all, within);
  expect([shown.before, shown.after]).toEqual([before, after]);
  expect(shown.notes).toHaveLength(41);
  expect(shown.notes).toContain(all[within]);
});
