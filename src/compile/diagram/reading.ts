import type { Words } from './words.ts';

/** A diagram that has been understood and can be drawn. */
export interface Reading {
  /** `Flowchart`. */
  readonly name: string;
  /** What stands under it. */
  readonly caption?: string | undefined;
  /** What it shows, in words. */
  readonly sentence: string;
  readonly words: Words;
  /** Source in the words of the library, or the marks of a picture that is drawn here. */
  readonly drawn:
    { readonly by: 'library'; readonly code: string } | { readonly by: 'hand'; readonly svg: () => Picture };
  /** What becomes of the library's shapes, by its names of them. */
  readonly shapes?: ReadonlyMap<string, ShapeMark>;
  /** Heads of lines that the library has not, by `from>to`, in their order. */
  readonly heads?: ReadonlyMap<string, readonly LineHead[]>;
  /** How much smaller than the library's the drawing is; 1 where nothing is said. */
  readonly scale?: number;
  /** Lines from a step to itself, which the layouter cannot place, by the library's names of steps. */
  readonly loops?: ReadonlyMap<string, readonly LoopLine[]>;
  /** Where steps lead, by the library's names of them. */
  readonly links?: ReadonlyMap<string, DiagramLink>;
}

/** Marks of a picture, without `<svg>` around them; sizes in CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: string;
}

/** A shape that the library draws as another, and that is mended after. */
export type ShapeMark = 'lean' | 'lean-back' | 'bar' | 'diamond' | 'note';

/** `none` and `dotted`: a line without a head, where the library has no such line. */
export type LineHead = 'circle' | 'cross' | 'none' | 'dotted';

/** A line from a step to itself. */
export interface LoopLine {
  readonly label: string;
  readonly stroke: 'solid' | 'dotted' | 'thick';
  readonly end: boolean;
}

/** `url`: as the note wrote it, not yet judged. `note`: the name of a note, as in a wiki-link. */
export interface DiagramLink {
  readonly kind: 'url' | 'note';
  readonly target: string;
}

/** Fits two lists of facts into one sentence: `Flowchart: 3 steps; A to B; B to C.` */
export function sentenceOf(name: string, counts: string, facts: readonly string[]): string {
  const shown = facts.slice(0, 12);
  const more = facts.length > shown.length ? [`and ${String(facts.length - shown.length)} more`] : [];
  return `${name}: ${[counts, ...shown, ...more].join('; ')}.`;
}

/** `1 step`, `2 steps`. */
export function count(many: number, word: string): string {
  const plural = word.endsWith('y')
    ? `${word.slice(0, -1)}ies`
    : `${word}${/(?:s|x|ch)$/u.test(word) ? 'es' : 's'}`;
  return `${String(many)} ${many === 1 ? word : plural}`;
}
