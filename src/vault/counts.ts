import type { CompiledNote } from '../compile/compiled-note.ts';
import { sourcesUsed } from './citations.ts';
import { claimsOf, countClaims, type ClaimCount } from './claims.ts';
import { embeddedFigures } from './figures.ts';
import { resolvedLinks } from './links.ts';
import type { Vault } from './vault.ts';

/** What some notes of a vault hold together. */
export interface NoteCounts {
  readonly notes: number;
  /** Notes with cards. */
  readonly bites: number;
  readonly words: number;
  readonly claims: ClaimCount;
  /** Bibliography entries cited in text and figures. */
  readonly sources: number;
  /** Data files shown as a picture. */
  readonly figures: number;
  /** Data files shown as a table alone. */
  readonly tables: number;
  readonly cards: number;
}

/** Counts what notes hold; a data file or a source that several of them show counts once. */
export function countNotes(vault: Vault, notes: readonly CompiledNote[]): NoteCounts {
  const shown = new Map(
    notes.flatMap((note) => embeddedFigures(vault, note)).map(({ path, figure }) => [path, figure]),
  );
  const drawn = [...shown.values()].filter(({ chart }) => chart !== undefined).length;
  return {
    notes: notes.length,
    bites: notes.filter(({ cards }) => cards.length > 0).length,
    words: notes.reduce((sum, { words }) => sum + words, 0),
    claims: countClaims(notes.flatMap((note) => claimsOf(vault, note))),
    sources: sourcesUsed(vault, notes).size,
    figures: drawn,
    tables: shown.size - drawn,
    cards: notes.reduce((sum, { cards }) => sum + cards.length, 0),
  };
}

/** Counts the vault's links, embeds left out, and how many links and embeds lead nowhere. */
export function countLinks(vault: Vault): { readonly links: number; readonly broken: number } {
  const all = resolvedLinks(vault);
  return {
    links: all.filter(({ link }) => !link.embed).length,
    broken: all.filter(
      ({ target }) => target.kind === 'broken' || (target.kind === 'note' && target.brokenFragment),
    ).length,
  };
}
