import { expect, test } from 'vitest';
import { matchNames, nameKey, type NameRow } from '../../src/client/search/match-names.ts';
import { rowsFor, rowsNear, type NameIndex } from '../../src/client/search/name-index.ts';
import { splitNames } from '../../src/client/search/split-names.ts';
import { nameFiles } from '../../src/components/name-files.ts';
import { manyNames } from '../support/many-names.ts';

const rows = manyNames(10_000);
const { index, others } = nameFiles(rows);
const files = new Map(others.map(({ name, rows: own }) => [name, own]));

/** Loads from memory and counts what it hands out. */
function reader() {
  const read = { files: 0, rows: 0 };
  const load = (file: string): Promise<readonly NameRow[]> => {
    const own = files.get(file) ?? [];
    read.files += 1;
    read.rows += own.length;
    return Promise.resolve(own);
  };
  return { read, load };
}

const words = [...new Set(rows.slice(0, 400).flatMap(([, names]) => names))];
const beginnings = [1, 2, 3, 4, 5, 8, 13, 20].flatMap((length) => words.map((word) => word.slice(0, length)));
const queries = [...new Set([...beginnings, ...words.flatMap((word) => [word, `${word}s`]), 'nothing'])];

test('10,000 names in files answer as all of them at once would', async () => {
  const { load } = reader();
  expect(queries.length).toBeGreaterThan(1500);
  const wrong: string[] = [];
  for (const text of queries.filter((_, n) => n % 40 === 0)) {
    const found = matchNames(await rowsFor(index, nameKey(text), load), text);
    const all = matchNames(rows, text);
    if (JSON.stringify(found) !== JSON.stringify(all)) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

test('of 10,000 names a keystroke reads two files and compares at most one name in twenty', async () => {
  for (const text of queries) {
    const { read, load } = reader();
    const own = await rowsFor(index, nameKey(text), load);
    expect(read.files, text).toBeLessThanOrEqual(2);
    expect(own.length, text).toBeLessThanOrEqual(rows.length / 20);
  }
});

test('no file of 10,000 names is heavy, and each has a name', () => {
  const { leaves, stems } = index as NameIndex;
  expect(JSON.stringify(index).length).toBeLessThan(40_000);
  expect(leaves.length).toBeGreaterThan(30);
  expect(stems.length).toBeGreaterThan(3);
  for (const [prefix, file] of leaves) {
    expect(JSON.stringify(files.get(file)).length, prefix).toBeLessThanOrEqual(32_100);
    expect(file).toMatch(/^[0-9a-f]{12}$/u);
  }
});

test('few names are one file', async () => {
  const few = rows.slice(0, 300);
  expect(nameFiles(few)).toEqual({ index: few, others: [] });
  expect(await rowsFor(few, 'x', reader().load)).toBe(few);
});

test('notes that are all called alike are no file of their own', () => {
  const alike = Array.from({ length: 50 }, (_, n): NameRow => ['Tag', ['Index'], `/${String(n + 10)}/`, '']);
  expect(splitNames(alike, 200)).toEqual({ leaves: [], stems: [['index', alike.slice(0, 3)]] });
  expect(splitNames([], 200)).toEqual({ leaves: [], stems: [] });
});

test('a slip behind the first letter still finds the name, and the address of a note is a name too', async () => {
  const note: NameRow = ['Page', ['A title of its own'], '/old/wolykami-dife/', ''];
  const split = nameFiles([...rows, note]);
  const own = new Map(split.others.map(({ name, rows: inside }) => [name, inside]));
  const near = await rowsNear(split.index, 'wolykamy dife', (file) => Promise.resolve(own.get(file) ?? []));
  expect(near).toContainEqual(note);
  expect(near.length).toBeLessThan(rows.length / 4);
});
