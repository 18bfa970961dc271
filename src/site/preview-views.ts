import type { Link, NotePage } from './views.ts';

/** What a link shows of a note before it is followed. */
export interface NotePreview extends Link {
  readonly slug: string;
  readonly unit: { readonly number: number | undefined; readonly title: string } | undefined;
  readonly minutes: number;
  readonly question: string | undefined;
  readonly lang: string | undefined;
  readonly dir: NotePage['dir'];
  /** Notes that link to it. */
  readonly linkedFrom: number;
  /** Its summary, without ids; empty when it has no text. */
  readonly html: string;
  /** Sections and blocks that something links to. */
  readonly places: readonly PlacePreview[];
}

export interface PlacePreview {
  /** Element id on the note's page. */
  readonly id: string;
  /** Undefined for a block. */
  readonly heading: string | undefined;
  /** Its first words, or the note's where it has none; without ids. */
  readonly html: string;
}

/** What a link shows of a PDF of the vault. */
export interface DocumentPreview {
  /** URL path without the base: `files/paper-1a2b.pdf`. */
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}
