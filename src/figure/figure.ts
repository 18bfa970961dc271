import type { Chart } from './chart.ts';

/** A data file of the vault: a table of sourced values and, where one is asked for, the way to draw it. */
export interface Figure {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** Citation keys that stand behind every value that names no other. */
  readonly sources: readonly string[];
  /** Who measured, and how. */
  readonly harness: string | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  /** Ids of the checked facts it rests on. */
  readonly facts: readonly string[];
  /** Undefined for a table that has no picture. */
  readonly chart: Chart | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly metric: string | undefined;
  readonly harness: string | undefined;
  readonly sources: readonly string[];
}

export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly sources: readonly string[];
}

/** One value; `null` is a value that nobody published. */
export interface Cell {
  readonly value: string | number | null;
  /** Decimals of a number as written: 47.0 says more than 47. */
  readonly digits: number;
  readonly note: string | undefined;
  readonly metric: string | undefined;
  readonly sources: readonly string[];
}

/** What is wrong with a data file; lines and columns count from 1. */
export interface FigureProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A data file as read: its figure, or what is wrong with it. */
export interface FigureFile {
  /** Path in the vault. */
  readonly path: string;
  readonly figure: Figure | undefined;
  readonly problems: readonly FigureProblem[];
}

/** Every citation key that a figure rests on, in the order of its table. */
export function sourcesOf({ sources, columns, rows }: Figure): readonly string[] {
  const own = rows.flatMap((row) => [
    ...row.sources,
    ...Object.values(row.cells).flatMap((cell) => cell.sources),
  ]);
  return [...new Set([...sources, ...columns.flatMap((column) => column.sources), ...own])];
}

/** A cell as text, for labels; empty when the value is missing. */
export function textAt(row: Row, key: string): string {
  const value = row.cells[key]?.value ?? '';
  return String(value);
}

/** A cell as a number; undefined when it is missing or no number. */
export function numberAt(row: Row, key: string): number | undefined {
  const value = row.cells[key]?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Every number that a figure shows; numbers inside words are read by the function given. */
export function numbersIn({ rows, title, harness = '' }: Figure, read: (text: string) => number[]): number[] {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const values = cells.flatMap(({ value, note = '' }) => [
    ...(typeof value === 'number' ? [value] : read(value ?? '')),
    ...read(note),
  ]);
  return [...values, ...read(title), ...read(harness)];
}
