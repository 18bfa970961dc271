import { expect, test } from 'vitest';
import { unitPagePath } from '../../src/link/unit-pages.ts';

const notes = (count: number): string[] => Array<string>(count).fill('note');

test('a unit has a page of its own name', () => {
  expect(unitPagePath({ number: 3, title: 'Which one, when?', notes: notes(2) })).toBe(
    'units/which-one-when/',
  );
  expect(unitPagePath({ number: 3, title: '…', notes: notes(40) })).toBe('units/3/');
});

test('one note, more than forty, and a folder have none', () => {
  expect(unitPagePath({ number: 0, title: 'A', notes: notes(1) })).toBeUndefined();
  expect(unitPagePath({ number: 0, title: 'A', notes: notes(41) })).toBeUndefined();
  expect(unitPagePath({ number: undefined, title: 'A', notes: notes(5) })).toBeUndefined();
});
