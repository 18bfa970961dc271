import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildVaultSite, copyFixture } from '../support/build.ts';
import { elementsOf, hasClass, textOf } from '../support/dom.ts';
import { faultsOfSite } from '../support/invariants.ts';
import { notePages, pageAt, readSite, type BuiltSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const vault = copyFixture('course', temp.path);
let sites: readonly BuiltSite[];

/** Twice from nothing: neither build finds what the other left. */
beforeAll(async () => {
  const build = async (name: string): Promise<BuiltSite> => {
    const outDir = join(temp.path, name);
    const { code, stdout, stderr } = await buildVaultSite({
      vault,
      outDir,
      cacheDir: join(temp.path, `cache ${name}`),
    });
    if (code !== 0) throw new Error(`${stdout}${stderr}`);
    return readSite(outDir);
  };
  sites = [await build('one'), await build('two')];
}, 300_000);

afterAll(temp.remove);

function first(): BuiltSite {
  const [site] = sites;
  if (!site) throw new Error('nothing was built');
  return site;
}

test('twelve notes have twelve pages, in which all is as it must be', () => {
  expect(notePages(first())).toHaveLength(12);
  expect(faultsOfSite(first())).toEqual([]);
});

test('one link a module leads nowhere, and says so', () => {
  const missing = notePages(first()).flatMap(({ document }) =>
    elementsOf(document)
      .filter((element) => hasClass(element, 'missing'))
      .map(textOf),
  );
  expect(missing).toEqual([1, 2, 3].map((n) => `Gone from module ${n} (not written yet)`));
});

test('its settings keep the ends of lines', () => {
  const [prose] = elementsOf(pageAt(first(), 'module-1/words/').document).filter((element) =>
    hasClass(element, 'prose'),
  );
  expect(prose && elementsOf(prose, 'br')).toHaveLength(1);
});

test('two builds are the same, byte for byte', () => {
  const [one, two] = sites;
  expect(two?.files).toEqual(one?.files);
  const differing = [...first().files].filter(
    (file) =>
      !sites
        .map(({ root }) => readFileSync(join(root, file)))
        .every((bytes, _, [own]) => own?.equals(bytes) === true),
  );
  expect(differing).toEqual([]);
});
