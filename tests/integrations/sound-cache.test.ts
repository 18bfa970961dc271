import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dropUnsealed, seal } from '../../src/integrations/sound-cache/seal.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const file = join(temp.path, 'data-store.json');
const notes = JSON.stringify([['notes', { text: 'A note.' }]]);

afterAll(temp.remove);

test('a cache that is as it was written is kept', () => {
  writeFileSync(file, notes);
  seal(file);
  expect(dropUnsealed(file)).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe(notes);
});

const damage: Readonly<Record<string, () => void>> = {
  'cut off': () => writeFileSync(file, notes.slice(0, -7)),
  'another word, and still JSON': () => writeFileSync(file, notes.replace('note', 'noze')),
  empty: () => writeFileSync(file, ''),
  'never sealed': () => rmSync(`${file}.sha256`),
  'with half a seal': () => writeFileSync(`${file}.sha256`, 'abc'),
};

test.for(Object.entries(damage))('a cache that is %s is thrown away', ([, spoil]) => {
  writeFileSync(file, notes);
  seal(file);
  spoil();
  expect(dropUnsealed(file)).toBe(true);
  expect(existsSync(file)).toBe(false);
});

test('none is none', () => {
  rmSync(file, { force: true });
  seal(file);
  expect(dropUnsealed(file)).toBe(false);
});
