import { beforeAll, describe, expect, test } from 'vitest';
import { arrangeHome } from '../../src/components/home-note.ts';
import { entryHtml } from '../../src/bibliography/format.ts';
import { linkNote } from '../../src/link/link-note.ts';
import { noteLinks } from '../../src/link/noted-links.ts';
import { pagePart } from '../../src/link/page-part.ts';
import { excerptNote } from '../../src/link/preview.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { at, vaultOf } from '../vault/vault-of.ts';
import { dangersOf } from './danger.ts';
import { attackVault, markerOf, payloads } from './payloads/index.ts';

const urls = siteUrls('/');
let vault: Vault;

beforeAll(async () => {
  vault = await vaultOf(attackVault());
}, 60_000);

test('there are payloads of every kind', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(150);
  expect(Object.keys(Object.groupBy(payloads, ({ kind }) => kind))).toHaveLength(16);
});

describe('of a payload nothing dangerous is left', () => {
  test.for(payloads)('$kind $id', (payload) => {
    const note = vault.notes.get(at(payload.note));
    if (!note) throw new Error(`no note ${payload.note}`);
    const { html } = linkNote(vault, note, urls);
    expect(html).toContain(markerOf(payload));
    const ids = note.headings.map(({ id }) => id);
    expect(dangersOf(html, ids)).toEqual([]);
    expect(
      dangersOf(
        pagePart(html, 'x', new Map()),
        ids.map((id) => `x:${id}`),
      ),
    ).toEqual([]);
    expect(dangersOf(noteLinks(html, '').html, ids)).toEqual([]);
    const { intro, upToQuestions, after } = arrangeHome(html, { promise: undefined, paths: [], outline: [] });
    expect(dangersOf(intro + upToQuestions + after, ids)).toEqual([]);
    const excerpts = excerptNote(vault, note, urls);
    const places = [...ids, ...note.blocks.map(({ id }) => `^${id}`)];
    for (const shown of [excerpts.html, ...places.map((id) => excerpts.place(id)?.html ?? '')])
      expect(dangersOf(shown)).toEqual([]);
  });
});

test('nor of what the references hold', () => {
  const faults = vault.bibliography.entries.map((entry) => dangersOf(entryHtml(entry)));
  expect(faults.flat()).toEqual([]);
  expect(faults).toHaveLength(13);
});
