import type { NoteCounts } from '../vault/counts.ts';
import type { Link } from './views.ts';

/** The table of models on its own page. */
export interface ComparePage extends Link {
  /** Element id of the table. */
  readonly id: string;
  /** The table in its scrolling box. */
  readonly table: string;
  /** Who measured, and when, as HTML. */
  readonly line: string;
  readonly rows: number;
  /** Whether its rows have dates, and so stand with the newest first. */
  readonly dated: boolean;
  readonly vendors: readonly string[];
  /** Places of the columns that can be filtered, from 0; undefined where the table has no such column. */
  readonly columns: Readonly<Record<'vendor' | 'weights' | 'price', number | undefined>>;
  /** Notes to read with it. */
  readonly reading: readonly Link[];
}

/** What the build counted. */
export interface Colophon extends NoteCounts {
  readonly links: number;
  readonly broken: number;
  /** Entries of the bibliography, cited or not. */
  readonly entries: number;
  /** Checked facts by how they were checked. */
  readonly facts: { readonly primary: number; readonly secondary: number; readonly own: number };
  /** Findings of `vault check`. */
  readonly errors: number;
  readonly warnings: number;
  /** Day of the last change of a note, `YYYY-MM-DD`. */
  readonly changed: string | undefined;
  readonly units: readonly (NoteCounts & { readonly title: string })[];
}
