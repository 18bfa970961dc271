import { escapeHtml, openTag } from '../markdown/html.ts';
import type { Cell, Column, Figure, Row } from './figure.ts';
import { formatterOf } from './format.ts';

/** Writes the marks of sources; handed in, because only the vault numbers them. */
export type MarkSources = (keys: readonly string[]) => string;

/** A figure's values as a table. A source stands at the widest place it is true for: the whole, a column, a row, a cell. */
export function figureTable(figure: Figure, marks: MarkSources): string {
  const { columns, rows, title } = figure;
  const numeric = new Set(columns.filter((column) => isNumeric(rows, column)).map(({ key }) => key));
  const head = columns.map((column) => headCell(column, numeric.has(column.key), marks)).join('');
  const body = rows.map((row) => `<tr>${bodyRow(figure, row, numeric, marks)}</tr>`).join('');
  return `<table class="num"><caption>${escapeHtml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** True when every value of a column is a number or missing. */
export function isNumeric(rows: readonly Row[], { key }: Column): boolean {
  const values = rows.map(({ cells }) => cells[key]?.value ?? null);
  return (
    values.some((value) => typeof value === 'number') && values.every((value) => typeof value !== 'string')
  );
}

function headCell(
  { label, unit, metric, harness, sources }: Column,
  numeric: boolean,
  marks: MarkSources,
): string {
  const small = [metric, harness, unit].filter((part) => part !== undefined).join(', ');
  const open = openTag('th', { scope: 'col', class: numeric ? 'r' : undefined });
  return `${open}${escapeHtml(label)}${small === '' ? '' : ` <small>${escapeHtml(small)}</small>`}${marks(sources)}</th>`;
}

function bodyRow(
  { columns, rows }: Figure,
  row: Row,
  numeric: ReadonlySet<string>,
  marks: MarkSources,
): string {
  return columns
    .map((column, index) => {
      const cell = row.cells[column.key];
      const content =
        cellHtml(cell, numeric.has(column.key) ? formatterOf({ rows }, column.key)(row) : '', marks) +
        (index === 0 ? marks(row.sources) : '');
      if (index === 0) return `<th scope="row">${content}</th>`;
      const missing = cell === undefined || cell.value === null;
      const name = [numeric.has(column.key) ? 'r' : '', missing ? 'na' : '', isDate(cell) ? 'date' : '']
        .filter(Boolean)
        .join(' ');
      return `${openTag('td', { class: name || undefined })}${content}</td>`;
    })
    .join('');
}

function isDate(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/u.test(cell.value);
}

function cellHtml(cell: Cell | undefined, number: string, marks: MarkSources): string {
  if (cell === undefined || cell.value === null) {
    const why = cell?.note === undefined ? '' : ` <small>${escapeHtml(cell.note)}</small>`;
    return `n/a${why}${cell ? marks(cell.sources) : ''}`;
  }
  const text = typeof cell.value === 'number' ? number : cell.value;
  const small = [cell.metric, cell.note].filter((part) => part !== undefined).join('; ');
  return `${escapeHtml(text)}${small === '' ? '' : ` <small>${escapeHtml(small)}</small>`}${marks(cell.sources)}`;
}
