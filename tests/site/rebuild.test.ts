import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astro, buildVaultSite, copyFixture, insideProject } from '../support/build.ts';
import { filesWith } from '../support/bytes.ts';
import { elementsOf, textOf } from '../support/dom.ts';
import { brokenLinks } from '../support/links.ts';
import { after, before, gone, moveNotes, type Words } from '../support/moves.ts';
import { runNode } from '../support/run.ts';
import { readSite, type BuiltSite } from '../support/site.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

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

test('of two attachments the one that has changed is made anew', async () => {
  const pictures = join(temp.path, 'pictures');
  const outDir = insideProject(pictures);
  const env = { VAULT_DIR: pictures, VAULT_CACHE_DIR: join(temp.path, 'pictures cache') };
  const drawing = (words: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${words}</title></svg>`;
  /** The files that the site has of two drawings. */
  const built = async (): Promise<[string, string]> => {
    const { code, stdout, stderr } = await runNode([...astro, 'build', '--outDir', outDir], { env });
    expect(code, stdout + stderr).toBe(0);
    const [one = '', two = ''] = readdirSync(join(outDir, 'files')).sort();
    return [join(outDir, 'files', one), join(outDir, 'files', two)];
  };
  writeFiles(pictures, {
    'Home.md': '![[one.svg]] ![[two.svg]]\n',
    'one.svg': drawing('a hill'),
    'two.svg': drawing('a lake'),
  });
  try {
    const { ino } = statSync((await built())[0]);
    writeFiles(pictures, { 'two.svg': drawing('a wood') });
    const [one, two] = await built();
    expect(statSync(one).ino).toBe(ino);
    expect(readFileSync(two, 'utf8')).toContain('a wood');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});
