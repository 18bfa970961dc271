import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildVaultSite } from '../support/build.ts';
import { filesWith } from '../support/bytes.ts';
import { readSite, type BuiltSite } from '../support/site.ts';
import { hiddenKinds, markedNote, shownKinds, type Mark } from '../support/secrets.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
let site: BuiltSite;
let printed = '';

/** The same note three times: kept back in either way, and published. */
const draft: Mark = (kind) => `xq${kind}qx`;
const kept: Mark = (kind) => `zq${kind}qz`;
const shown: Mark = (kind) => `vq${kind}qv`;

const files = {
  'Home.md': 'Links to [[xqnameqx note]], [[zqaliasqz]], ![[zqnameqz note]] and [[vqnameqv note]].\n',
  'Glossary.md':
    '---\nrole: glossary\npublish: false\n---\n\n### xqtermqx, vqbodyqv\n\nWhat a xqmeaningqx is.\n',
  'Reading paths.md': '---\nrole: paths\ndraft: true\n---\n\n## xqpathqx\n\n1. [[vqnameqv note]]\n',
  'xqfolderqx/Points at the public.md':
    '---\ndraft: true\n---\n\nA sentence of xqbacklinkqx on [[vqnameqv note]], [[vqnameqv note#A vqheadingqv|xqlinklabelqx]].\n',
  'xqunitqx.md': '---\ndraft: true\nunit: xqunitqx\npermalink: xqpermalinkqx\ncssclasses: [xqclassqx]\n---\n',
  'files/xqunusedqx.txt': 'xqunusedqx',
  '.obsidian/workspace.json': '{"lastOpenFiles":["xqopenqx.md"]}',
  '.trash/xqtrashqx.md': 'xqtrashqx',
  'references.bib': `% xqbibcommentqx
@comment{xqbibcommentqx}
@misc{vqcitationqv, title = {vqsourceqv}, author = {Doe, J.}, year = {2020}, file = {/home/xqownerqx/x.pdf},
  abstract = {xqabstractqx}, annote = {xqannoteqx}, keywords = {xqkeywordqx}}
@misc{xqcitationqx, title = {A work that a draft cites}, year = {2021}, file = {/home/xqownerqx/y.pdf}}
@misc{zqcitationqz, title = {A work that a private note cites}, year = {2021}}
`,
  ...markedNote(draft, 'draft: true'),
  ...markedNote(kept, 'publish: false'),
  ...markedNote(shown, 'unit: Published'),
};

beforeAll(async () => {
  const [vault, outDir] = [join(temp.path, 'xqdiskqx'), join(temp.path, 'out')];
  writeFiles(vault, files);
  for (const mark of [draft, kept, shown])
    writeFileSync(join(vault, `files/${mark('picture')}.png`), await picture(mark('picture')));
  writeFileSync(join(vault, 'files/photograph.jpg'), await photograph());
  writeFileSync(join(vault, 'Photograph.md'), '![[photograph.jpg|a photograph]]');
  commit(vault);
  const { code, stdout, stderr } = await buildVaultSite({
    vault,
    outDir,
    cacheDir: join(temp.path, 'cache'),
    repository: 'https://code.example/a/b',
    // Names the notes that took longest.
    flags: ['--profile'],
  });
  printed = stdout + stderr;
  if (code !== 0) throw new Error(printed);
  site = readSite(outDir);
});

afterAll(temp.remove);

function picture(words: string): Promise<Buffer> {
  const red = { create: { width: 8, height: 8, channels: 3, background: 'red' } } as const;
  // Words behind the end: the bytes of this very file.
  return sharp(red)
    .png()
    .toBuffer()
    .then((png) => Buffer.concat([png, Buffer.from(words)]));
}

function photograph(): Promise<Buffer> {
  const blue = { create: { width: 8, height: 8, channels: 3, background: 'blue' } } as const;
  const exif = { IFD0: { Artist: 'xqartistqx' }, IFD3: { GPSAreaInformation: 'xqplaceqx' } };
  return sharp(blue).withExif(exif).jpeg().toBuffer();
}

/** The dates of a repository are read; its words are nobody's. */
function commit(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=xqcommitterqx', '-c', 'user.email=x@example.org', ...args], {
      cwd: folder,
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'xqcommitqx');
}

const own =
  'term meaning path folder backlink linklabel unit permalink class unused open trash bibcomment owner abstract annote keyword artist place committer commit disk';
/** A key and a title of the references are public, whoever cites them: their numbers are their places in the file. */
const secrets = [
  ...own.split(' ').map(draft),
  ...[draft, kept].flatMap((mark) =>
    [...shownKinds, ...hiddenKinds].filter((kind) => kind !== 'citation' && kind !== 'source').map(mark),
  ),
  ...hiddenKinds.map(shown),
];

test.for(secrets)('nothing published has a byte of %s', (word) => {
  expect(filesWith(site, word)).toEqual([]);
});

test('nor does the build print one', () => {
  expect(printed).toMatch(/\d+ notes/u);
  expect(printed).toMatch(/vqnameqv note\.md took \d+ ms/u);
  expect(secrets.filter((word) => word !== draft('disk') && printed.includes(word))).toEqual([]);
});

/** Of a picture the pixels are published, not its bytes; a board and a base are files of their own kind. */
const elsewhere = new Set(['picture', 'citation']);

test.for(shownKinds.filter((kind) => !elsewhere.has(kind)))(
  'a published %s is found by the same search',
  (kind) => {
    expect(filesWith(site, shown(kind))).not.toEqual([]);
  },
);

test('the words of a citation are where its number is', () => {
  expect(filesWith(site, shown('source'))).toContain('references/index.html');
});

test('what scripts and sheets were made of stays at home', () => {
  expect([...site.files].filter((file) => file.endsWith('.map'))).toEqual([]);
  expect(filesWith(site, 'sourceMappingURL')).toEqual([]);
  expect(filesWith(site, temp.path)).toEqual([]);
});
