import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyBibliography } from '../../src/bibliography/bibliography.ts';
import type { CompiledNote } from '../../src/compile/compiled-note.ts';
import { toVaultPath } from '../../src/compile/path.ts';
import { parseReference } from '../../src/markdown/wikilink/reference.ts';
import { resolveLink } from '../../src/vault/resolve.ts';
import { assignSlugs } from '../../src/vault/slug.ts';
import { buildVault } from '../../src/vault/vault.ts';

const segment = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    'a',
    'A',
    'b',
    'Note',
    'note',
    'a b',
    'a-b',
    'a_b',
    '???',
    '…',
    'tags',
    'index',
    '中',
    'e\u0301',
    '\u00E9',
    'x'.repeat(160),
  ),
);
const path = fc
  .array(segment, { minLength: 1, maxLength: 3 })
  .map((parts) => toVaultPath(parts.map((part) => part.replaceAll(/[/\\\0]/gu, '-')).join('/')));

describe('slugs of any names', () => {
  test('are distinct, even case-folded, and fit a file system', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 40 }), (paths) => {
        const notes = paths.map((name) => ({ path: toVaultPath(`${name}.md`), permalink: undefined }));
        const { slugs } = assignSlugs(notes, undefined);
        const folded = [...slugs.values()].map((slug) => slug.normalize('NFC').toLowerCase());
        expect(new Set(folded).size).toBe(new Set(notes.map((note) => note.path)).size);
        for (const part of folded.flatMap((slug) => slug.split('/'))) {
          expect(part).not.toBe('');
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('do not change with the order of the notes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const notes = paths.map((name) => ({ path: toVaultPath(`${name}.md`), permalink: undefined }));
        const forwards = assignSlugs(notes, undefined).slugs;
        const backwards = assignSlugs([...notes].reverse(), undefined).slugs;
        for (const note of notes) expect(backwards.get(note.path)).toBe(forwards.get(note.path));
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});

describe('any link', () => {
  const note = (name: string): CompiledNote => ({
    path: toVaultPath(`${name}.md`),
    format: 'md',
    hidden: [],
    title: name,
    titleId: undefined,
    properties: { extra: {}, aliases: [`alias of ${name}`], draft: name.startsWith('A') },
    headings: [],
    blocks: [],
    anchors: [],
    links: [],
    citations: [],
    sentences: [],
    tags: [],
    tasks: [],
    claims: [],
    cards: [],
    words: 0,
    excerpt: '',
    diagnostics: [],
    article: [],
    slices: {},
    lines: [],
  });
  const inside = fc.oneof(
    path,
    fc.string({ maxLength: 12 }),
    fc.tuple(fc.constantFrom('', './', '../', '../../', '/', 'a/../'), path).map((parts) => parts.join('')),
    fc
      .tuple(path, fc.constantFrom('#', '#x', '#^x', '#a#b', '.md', '.png', '/', '|x'))
      .map((parts) => parts.join('')),
  );

  test('has one target, the same on every run and in every order of the files', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(path, { minLength: 1, maxLength: 12 }),
        inside,
        fc.nat(),
        (paths, link, pick) => {
          const attachments = paths.map((name) => ({ path: toVaultPath(`${name}.png`), size: 0 }));
          const parts = { attachments, bibliography: emptyBibliography };
          const notes = [...new Map(paths.map((name) => [toVaultPath(`${name}.md`), note(name)])).values()];
          const from = notes[pick % notes.length]?.path ?? toVaultPath('x.md');
          const target = resolveLink(buildVault({ notes, ...parts }), from, parseReference(link));
          const again = resolveLink(
            buildVault({ notes: [...notes].reverse(), ...parts }),
            from,
            parseReference(link),
          );
          expect(again).toEqual(target);
          if (target.kind === 'broken')
            expect(['missing', 'unpublished', 'outside']).toContain(target.reason);
          if (target.kind === 'note' && link !== '')
            expect(target.note.properties.draft === true && target.note.path !== from).toBe(false);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  test('finds every note by its own name and path', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 8 }), (paths) => {
        const plain = paths.filter(
          (name) =>
            !name.startsWith('A') && !/[#|^[\]]|(?:^|\/)\.{0,2}(?:\/|$)|\s(?:\/|$)|(?:^|\/)\s/u.test(name),
        );
        const notes = [...new Map(plain.map((name) => [toVaultPath(`${name}.md`), note(name)])).values()];
        const vault = buildVault({ notes, attachments: [], bibliography: emptyBibliography });
        for (const { path: own } of notes) {
          const target = resolveLink(vault, own, parseReference(`/${own}`));
          expect(target.kind === 'note' && target.note.path.toLowerCase()).toBe(own.toLowerCase());
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
