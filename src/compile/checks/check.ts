import type { Root } from 'mdast';
import type { Diagnostic } from '../diagnostic.ts';

/** A note's body, its lines and its tree, not yet changed for the page. */
export interface CheckedNote {
  readonly tree: Root;
  readonly source: string;
  readonly lines: readonly string[];
}

/** Looks at one note for one kind of fault; costs no more than a walk through it. */
export type NoteCheck = (note: CheckedNote) => Iterable<Diagnostic>;
