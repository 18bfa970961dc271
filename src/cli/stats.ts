import type { CompiledNote } from '../compile/compiled-note.ts';
import { countLinks, countNotes } from '../vault/counts.ts';
import { loadVault } from '../vault/load.ts';
import { resolvedLinks } from '../vault/links.ts';
import type { Vault } from '../vault/vault.ts';
import type { Options } from './options.ts';

/** `vault stats`: what there is in a vault, in all or unit by unit. */
export async function stats({ vault: folder, json, units }: Options): Promise<number> {
  const { vault } = await loadVault(folder);
  if (units) {
    const rows = unitRows(vault);
    process.stdout.write(json ? `${JSON.stringify(rows)}\n` : table(rows));
    return 0;
  }
  const notes = [...vault.notes.values()];
  const links = resolvedLinks(vault);
  const counts = {
    notes: notes.length,
    unpublished: vault.unpublished.size,
    ...countLinks(vault),
    embeds: links.filter(({ link }) => link.embed).length,
    citations: notes.reduce((sum, { citations }) => sum + citations.length, 0),
    ...countsOf(vault, notes),
    attachments: vault.attachments.size,
  };
  const lines = Object.entries(counts).map(
    ([name, count]) => `${name.padEnd(12)} ${String(count).padStart(7)}\n`,
  );
  process.stdout.write(json ? `${JSON.stringify(counts)}\n` : lines.join(''));
  return 0;
}

interface Counts {
  readonly bites: number;
  readonly words: number;
  readonly claims: number;
  /** Claims that nothing stands behind. */
  readonly uncited: number;
  readonly sources: number;
  readonly figures: number;
  readonly tables: number;
  readonly cards: number;
}

function countsOf(vault: Vault, notes: readonly CompiledNote[]): Counts {
  const { bites, words, claims, sources, figures, tables, cards } = countNotes(vault, notes);
  const stated = claims.source + claims.arithmetic + claims.knowledge + claims.none;
  return { bites, words, claims: stated, uncited: claims.none, sources, figures, tables, cards };
}

function unitRows(vault: Vault): ({ readonly unit: string } & Counts)[] {
  const notes = [...vault.notes.values()];
  const groups = Map.groupBy(notes, ({ properties }) => properties.unit ?? '(no unit)');
  const rows = [...groups].map(([unit, own]) => ({ unit, ...countsOf(vault, own) }));
  return [...rows, { unit: 'all', ...countsOf(vault, notes) }];
}

function table(rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => Object.values(row).map(String))];
  const widths = names.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map(
      (row) =>
        `${row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join('  ')}\n`,
    )
    .join('');
}
