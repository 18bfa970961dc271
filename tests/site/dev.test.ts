import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyFixture } from '../support/build.ts';
import { startDev, type DevServer } from '../support/dev-server.ts';
import { elementsOf, textOf } from '../support/dom.ts';
import { after, before, moveNotes, type Words } from '../support/moves.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const vault = copyFixture('moving', temp.path);
let dev: DevServer;

beforeAll(async () => {
  dev = await startDev(vault, join(temp.path, 'cache'));
});

afterAll(async () => {
  await dev.stop();
  temp.remove();
});

/** What a reader sees on the pages that `expected` names, cut down to the words that are expected there. */
async function readWords(expected: Words): Promise<Words> {
  const seen = Object.entries(expected).map(async ([path, words]) => {
    const html = await dev.read(path);
    const text = html === null ? '' : elementsOf(parse(html), 'main').map(textOf).join();
    return [
      path,
      html === null ? null : (words ?? ['a page']).filter((word) => text.includes(word)),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(seen));
}

test('notes that are edited, renamed, deleted and added are right without a restart', async () => {
  await expect.poll(() => readWords(before), { timeout: 20_000 }).toEqual(before);
  moveNotes(vault);
  await expect.poll(() => readWords(after), { timeout: 20_000, interval: 200 }).toEqual(after);
});

test('the settings of Obsidian count from when they are saved', async () => {
  const breaks = async (): Promise<number> => {
    const html = (await dev.read('lines/')) ?? '';
    return elementsOf(parse(html), 'br').length;
  };
  writeFiles(vault, { 'Lines.md': 'One line\nand another.\n' });
  await expect.poll(() => dev.read('lines/'), { timeout: 20_000, interval: 200 }).toContain('and another.');
  expect(await breaks()).toBe(0);
  writeFiles(vault, { '.obsidian/app.json': '{"strictLineBreaks": false}' });
  await expect.poll(breaks, { timeout: 20_000, interval: 200 }).toBe(1);
});
