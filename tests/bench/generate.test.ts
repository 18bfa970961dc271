import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parseBibliography } from '../../src/bibliography/parse.ts';
import { compileNote } from '../../src/compile/compile-note.ts';
import { toVaultPath } from '../../src/compile/path.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { buildVault, type Vault } from '../../src/vault/vault.ts';
import { popularityOf } from './generate/links.ts';
import { picture } from './generate/picture.ts';
import { queriesOf } from './generate/queries.ts';
import { generateVault, type GeneratedVault } from './generate/vault.ts';
import { wordsOf } from './generate/words.ts';

const textsOf = (vault: GeneratedVault): Record<string, string> =>
  Object.fromEntries(
    [...vault.files()].filter((file): file is readonly [string, string] => typeof file[1] === 'string'),
  );

const digestOf = (files: Readonly<Record<string, string>>): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);

describe('a generated vault', () => {
  const vault = generateVault(1, 400);
  const texts = textsOf(vault);
  const notes = Object.entries(texts).filter(([path]) => path.endsWith('.md'));
  const share = (pattern: RegExp): number =>
    notes.filter(([, text]) => pattern.test(text)).length / notes.length;

  test('has the same bytes for the same seed, on every machine', () => {
    // Another digest is another vault: what the history holds cannot be compared with it.
    const digest = digestOf(textsOf(generateVault(7, 30)));
    expect(digest).toBe('a7ab567ed7e5b273');
    expect(digestOf(textsOf(generateVault(7, 30)))).toBe(digest);
    expect(digestOf(textsOf(generateVault(8, 30)))).not.toBe(digest);
  });

  test('has as many notes as asked, no two in one place of a disk that ignores case', () => {
    expect(notes).toHaveLength(400);
    expect(new Set(notes.map(([path]) => path.toLowerCase())).size).toBe(400);
    expect(Math.max(...notes.map(([path]) => path.split('/').length))).toBeGreaterThan(3);
  });

  test('is as long as real ones: 4 kB a note, most shorter, some much longer', () => {
    const lengths = notes.map(([, { length }]) => length).sort((a, b) => a - b);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(3600);
    expect(mean).toBeLessThan(4600);
    expect(lengths[200]).toBeLessThan(mean * 0.85);
    expect(lengths[399]).toBeGreaterThan(4 * mean);
  });

  test.for([
    ['code', /^```\w/mu, 0.25],
    ['displayed mathematics', /^\$\$$/mu, 0.1],
    ['a table', /^\| --- \|/mu, 0.2],
    ['a callout', /^> \[!\w+\]/mu, 0.25],
    ['a picture', /!\[\[picture-\d+\.png/u, 0.15],
    ['a task', /^- \[[x ]\] /mu, 0.12],
    ['a footnote', /^\[\^\d\]: /mu, 0.1],
    ['properties', /^---\n/u, 0.68],
  ] as const)('has %s in the share of notes that is meant', ([, pattern, meant]) => {
    expect(share(pattern)).toBeGreaterThan(meant * 0.7);
    expect(share(pattern)).toBeLessThan(meant * 1.3);
  });

  test('has links of every kind, eight a note, most to a few notes', () => {
    const links = notes.flatMap(([, text]) => text.match(/(?<!!)\[\[[^\]]+\]\]/gu) ?? []);
    expect(links.length / notes.length).toBeGreaterThan(7);
    expect(links.length / notes.length).toBeLessThan(9.5);
    for (const kind of [/\|/u, /#\^/u, /#[^^]/u, /\/.*\|/u])
      expect(links.filter((link) => kind.test(link)).length).toBeGreaterThan(40);
    const popular = popularityOf(1, vault.notes).slice(0, 40);
    const toThem = links.filter((link) => popular.some(({ title }) => link.startsWith(`[[${title}`)));
    expect(toThem.length / links.length).toBeGreaterThan(0.25);
  });

  test('has some hundred tags, in properties and in the text', () => {
    const inline = notes.flatMap(([, text]) => text.match(/(?<= )#[a-z/]+/gu) ?? []);
    const listed = notes.flatMap(([, text]) => /^tags: \[(.+)\]$/mu.exec(text)?.[1]?.split(', ') ?? []);
    expect(inline.length).toBeGreaterThan(200);
    expect(listed.length).toBeGreaterThan(200);
    const tags = new Set([...inline.map((tag) => tag.slice(1)), ...listed]);
    expect(tags.size).toBeGreaterThan(100);
    expect(tags.size).toBeLessThanOrEqual(400);
  });

  test('has the words that it is searched for', () => {
    const all = notes
      .map(([, text]) => text)
      .join('\n')
      .toLowerCase();
    const words = queriesOf(1, vault.notes);
    expect(new Set(words).size).toBe(3);
    for (const word of words) expect(all).toContain(word);
  });
});

/** What the rules may find: what is meant, and what every vault of this kind has. */
const meant = new Set<string>([
  'broken-link',
  'broken-heading',
  'ambiguous-link',
  'image-without-alt',
  'uncited-reference',
  'unreachable-note',
  'unused-attachment',
]);

test('the compiler finds 5 % of the links broken and 2 % ambiguous, and no other fault', async () => {
  const files = [...generateVault(1, 120).files()];
  const vault = await vaultOfFiles(files);
  const links = [...vault.notes.values()].reduce((sum, note) => sum + note.links.length, 0);
  expect(links).toBeGreaterThan(900);
  const rules: readonly string[] = checkVault(vault).map(({ rule }) => rule);
  const share = (...wanted: readonly string[]): number =>
    rules.filter((rule) => wanted.includes(rule)).length / links;
  expect(share('broken-link', 'broken-heading')).toBeGreaterThan(0.035);
  expect(share('broken-link', 'broken-heading')).toBeLessThan(0.065);
  expect(share('ambiguous-link')).toBeGreaterThan(0.01);
  expect(share('ambiguous-link')).toBeLessThan(0.03);
  expect(rules.filter((rule) => !meant.has(rule))).toEqual([]);
}, 60_000);

type File = readonly [path: string, content: string | Buffer];

async function vaultOfFiles(files: readonly File[]): Promise<Vault> {
  const isNote = ([path]: File): boolean => path.endsWith('.md');
  const sources = files
    .filter(isNote)
    .map(([path, text]) => ({ path: toVaultPath(path), text: String(text) }));
  const notes = await Promise.all(sources.map((source) => compileNote(source, { lineBreaks: 'strict' })));
  const attachments = files
    .filter((file) => !isNote(file))
    .map(([path, { length: size }]) => ({ path: toVaultPath(path), size }));
  const bibtex = String(files.find(([path]) => path === 'references.bib')?.[1]);
  const bibliography = parseBibliography('references.bib', bibtex);
  return buildVault({ notes, attachments, figures: [], facts: [], bibliography });
}

test('a picture is one that can be drawn', async () => {
  const drawn = await sharp(picture(1, 0)).raw().toBuffer({ resolveWithObject: true });
  expect(drawn.info.width).toBeGreaterThanOrEqual(64);
  expect(drawn.data).toHaveLength(drawn.info.width * drawn.info.height * 3);
  expect(picture(1, 0)).toEqual(picture(1, 0));
});

test('words are thirty thousand, all different', () => {
  expect(new Set(wordsOf(1).all).size).toBe(30_000);
});
