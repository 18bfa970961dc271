import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildVaultSite, copyFixture } from '../support/build.ts';
import { filesWith } from '../support/bytes.ts';
import { elementsOf, textOf } from '../support/dom.ts';
import { brokenLinks } from '../support/links.ts';
import { after, before, gone, moveNotes, type Words } from '../support/moves.ts';
import { readSite, type BuiltSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const vault = copyFixture('moving', temp.path);

afterAll(temp.remove);

async function build(): Promise<{ site: BuiltSite; output: string }> {
  const outDir = join(temp.path, 'out');
  const { code, stdout, stderr } = await buildVaultSite({
    vault,
    outDir,
    cacheDir: join(temp.path, 'cache'),
  });
  expect(code, stdout + stderr).toBe(0);
  return { site: readSite(outDir), output: stdout };
}

function expectWords({ pages }: BuiltSite, expected: Words): void {
  for (const [path, words] of Object.entries(expected)) {
    const page = pages.find((other) => other.path === `/${path}`);
    const text = page ? elementsOf(page.document, 'main').map(textOf).join() : null;
    if (words === null) expect(text, path).toBeNull();
    else for (const word of words) expect(text, path).toContain(word);
  }
}

test('notes that are edited, renamed, deleted and added are right in the next build', async () => {
  const first = await build();
  expectWords(first.site, before);
  for (const words of gone) expect(filesWith(first.site, words)).not.toEqual([]);
  moveNotes(vault);
  const second = await build();
  expectWords(second.site, after);
  for (const words of gone) expect(filesWith(second.site, words)).toEqual([]);
  expect(brokenLinks(second.site)).toEqual([]);
  expect(second.output).toMatch(/\b7 notes, 3 compiled\b/u);
});

test('a build of an unchanged vault compiles nothing and gives the same pages', async () => {
  const first = await build();
  const second = await build();
  expect(second.output).toMatch(/\b0 compiled\b/u);
  const html = ({ site }: typeof first) => site.pages.map((page) => [page.path, page.html]);
  expect(html(second)).toEqual(html(first));
  expect(second.site.files).toEqual(first.site.files);
});
