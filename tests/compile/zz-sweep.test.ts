import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { buildVault } from '../../src/vault/vault.ts';
import { sources } from '../markdown/sources.ts';
import { at } from '../vault/vault-of.ts';
import { fixtureVault, place } from './fixture-vault.ts';
import { faultsOf } from './sound.ts';
const seed = Number(process.env.SEED ?? 1);
test('sweep', { timeout: 600_000 }, async () => {
  const { notes, attachments, bibliography } = await fixtureVault();
  await fc.assert(
    fc.asyncProperty(sources, async (source) => {
      const { note, linked } = await place(source);
      expect(note.diagnostics.filter(({ rule }) => rule === 'unreadable-note')).toEqual([]);
      expect(faultsOf(linked.html, note.headings.map(({ id }) => id))).toEqual([]);
      const embeds = [...note.headings, ...note.blocks.map(({ id }) => ({ raw: `^${id}` }))].map(({ raw }) => `![[Input#${raw}]]`);
      const page = await compileNote({ path: at('Page.md'), text: embeds.join('\n\n') });
      const vault = buildVault({ notes: [...notes, note, page], attachments, bibliography });
      expect(faultsOf(linkNote(vault, page, siteUrls('/')).html)).toEqual([]);
    }),
    { seed, numRuns: 4000 },
  );
});
