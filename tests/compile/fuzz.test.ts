import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import type { CompiledNote } from '../../src/compile/compiled-note.ts';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { buildVault } from '../../src/vault/vault.ts';
import { sources } from '../markdown/sources.ts';
import { at } from '../vault/vault-of.ts';
import { fixtureVault, place } from './fixture-vault.ts';
import { faultsOf } from './sound.ts';

const idsOf = ({ headings }: CompiledNote): string[] => headings.map(({ id }) => id);

describe('any mixture of syntax', () => {
  test('compiles, and its page is well-formed and safe', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(sources, async (source) => {
        const { note, linked } = await place(source);
        expect(note.diagnostics.filter(({ rule }) => rule === 'unreadable-note')).toEqual([]);
        expect(faultsOf(linked.html, idsOf(note))).toEqual([]);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test(
    'has slices in range, each of them well-formed where it is embedded',
    { timeout: 120_000 },
    async () => {
      const { notes, attachments, bibliography } = await fixtureVault();
      await fc.assert(
        fc.asyncProperty(sources, async (source) => {
          const note = await compileNote({ path: at('notes/Input.md'), text: source });
          for (const { start, end } of Object.values(note.slices))
            expect([0, start, end, note.article.length]).toEqual(
              [0, start, end, note.article.length].sort((a, b) => a - b),
            );
          const embeds = [...note.headings, ...note.blocks.map(({ id }) => ({ raw: `^${id}` }))].map(
            ({ raw }) => `![[Input#${raw}]]`,
          );
          const page = await compileNote({ path: at('Page.md'), text: embeds.join('\n\n') });
          const vault = buildVault({ notes: [...notes, note, page], attachments, bibliography });
          expect(faultsOf(linkNote(vault, page, siteUrls('/')).html)).toEqual([]);
        }),
        { seed: 4, numRuns: 150 },
      );
    },
  );

  test('gives the same note and the same page every time', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(sources, async (source) => {
        const [first, second] = [await place(source), await place(source)];
        expect(JSON.stringify(second.note)).toBe(JSON.stringify(first.note));
        expect(second.linked).toEqual(first.linked);
        const stored = JSON.parse(JSON.stringify(first.note)) as CompiledNote;
        const { notes, attachments, bibliography } = await fixtureVault();
        const vault = buildVault({ notes: [stored, ...[...notes].reverse()], attachments, bibliography });
        expect(linkNote(vault, stored, siteUrls('/')).html).toBe(first.linked.html);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test('may stand in properties', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(sources, async (source) => {
        const text = `---\n${source}\n---\ntext`;
        const { linked } = await place(text);
        expect(faultsOf(linked.html)).toEqual([]);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
