import { figureTableHtml } from '../link/figure.ts';
import type { Figure } from '../figure/figure.ts';
import { parseReference } from '../markdown/wikilink/reference.ts';
import { findComparison } from '../vault/comparison.ts';
import { figureId } from '../vault/figures.ts';
import { resolveLink } from '../vault/resolve.ts';
import type { Vault } from '../vault/vault.ts';
import { noteHref } from './note-href.ts';
import { url, urls } from './urls.ts';
import { getVault } from './vault.ts';
import type { ComparePage } from './report-views.ts';
import type { Link } from './views.ts';

/** Notes that say what such a table can and cannot show, where the vault has them. */
const reading = ['Model evaluation standards', 'Relevant models for reasoning and knowledge'];

/** Whether the vault has the table of models. */
export async function hasComparePage(): Promise<boolean> {
  return findComparison((await getVault()).vault) !== undefined;
}

/** The table of models on a page of its own; undefined when the vault has no `data/models.chart`. */
export async function getComparePage(): Promise<ComparePage | undefined> {
  const { vault } = await getVault();
  const found = findComparison(vault);
  if (!found) return undefined;
  const { path } = found;
  const figure = newestFirst(found.figure);
  const { table, line } = figureTableHtml({ vault, urls, cited: new Set() }, figure);
  const id = figureId(path);
  return {
    title: 'Compare',
    href: url('compare/'),
    id,
    table,
    line,
    rows: figure.rows.length,
    dated: columnAt(figure, 'date') !== undefined,
    vendors: valuesOf(figure, 'vendor'),
    columns: {
      vendor: columnAt(figure, 'vendor'),
      weights: columnAt(figure, 'weights'),
      price: columnAt(figure, 'input'),
    },
    reading: reading.flatMap((name) => noteNamed(vault, name)),
  };
}

/** Models by date, the newest first; those without a date last, else in the order of the file. */
function newestFirst(figure: Figure): Figure {
  const dateOf = ({ cells }: Figure['rows'][number]) => String(cells.date?.value ?? '');
  return { ...figure, rows: figure.rows.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a), 'en')) };
}

/** The different words of a column, in alphabetical order. */
function valuesOf({ rows }: Figure, key: string): string[] {
  const values = rows.flatMap(({ cells }) => cells[key]?.value ?? []).map(String);
  return [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en'));
}

function columnAt({ columns }: Figure, key: string): number | undefined {
  const index = columns.findIndex((column) => column.key === key);
  return index === -1 ? undefined : index;
}

function noteNamed(vault: Vault, name: string): Link[] {
  const from = vault.home ?? [...vault.notes.keys()][0];
  const target = from && resolveLink(vault, from, parseReference(name));
  return target?.kind === 'note' ? [{ title: target.note.title, href: noteHref(vault, target.note) }] : [];
}
