import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../support/build.ts';
import { filesWith } from '../support/bytes.ts';
import { elementsOf, textOf } from '../support/dom.ts';
import { brokenLinks } from '../support/links.ts';
import { notePages, pageAt, type BuiltSite } from '../support/site.ts';
import { makeTempFolder } from '../support/temp-vault.ts';

const temp = makeTempFolder();
let site: BuiltSite;

beforeAll(async () => {
  site = await buildFixture('private', temp.path);
});

afterAll(temp.remove);

test('the vault’s own Home is the home page', () => {
  const [main] = elementsOf(pageAt(site, '').document, 'main');
  expect(main && textOf(main)).toContain('The home of this vault speaks of a private note');
  expect(notePages(site).map(({ path }) => path)).toEqual(['/beside/', '/public/']);
  expect(brokenLinks(site)).toEqual([]);
});

test('what is published is there', () => {
  for (const words of ['a label of the author', 'note beside it', 'The answer is in', 'a square'])
    expect(filesWith(site, words), words).not.toEqual([]);
  expect([...site.files].filter((file) => /shown.*\.svg$/u.test(file))).toHaveLength(1);
});

/** Words of the two private notes: names, titles, properties, headings, text, tags, aliases, attachments. */
const secrets = ['zanzibar', 'quetzal', 'axolotl', 'pangolin', 'okapi', 'narwhal', 'quokka'];

test.for(secrets)('no byte of the site tells of a private note: %s', (word) => {
  expect(filesWith(site, word)).toEqual([]);
});
