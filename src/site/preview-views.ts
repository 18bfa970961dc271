import type { NoteExcerpts } from '../link/preview.ts';
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
  /** Element ids of its sections and blocks that something links to. */
  readonly places: readonly string[];
  /** Digest of its article. */
  readonly article: string;
  /** What of it can be shown elsewhere; taken from the article when it is first asked for. */
  readonly excerpts: () => NoteExcerpts;
}

/** What a link shows of a PDF of the vault. */
export interface DocumentPreview {
  /** URL path without the base: `files/paper-1a2b.pdf`. */
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}
