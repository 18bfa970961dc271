import type { Part } from '../compiled-note.ts';
import { extensionOf } from '../path.ts';

/** What a canvas shows; plain JSON. Its cards stand in the order of the file, which is the order they lie over one another. */
export interface Board {
  readonly cards: readonly BoardCard[];
  readonly edges: readonly BoardEdge[];
  /** Why nothing of the file can be shown; undefined for a file that can be read. */
  readonly broken: string | undefined;
}

/** A rectangle in the canvas's own units, of which a CSS pixel is one at full size; x grows to the right, y downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The six colours of the app. */
export type BoardColour = 'red' | 'orange' | 'yellow' | 'green' | 'cyan' | 'purple';

export interface BoardCard {
  /** Undefined for a card that has no place that could be drawn. */
  readonly box: Box | undefined;
  readonly colour: BoardColour | undefined;
  readonly content: CardContent;
}

export type CardContent =
  | {
      readonly kind: 'text';
      /** Its first heading, else its first words. */
      readonly name: string;
      readonly article: readonly Part[];
    }
  | FileContent
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'unknown'; readonly type: string };

/** A file of the vault; `target` and `fragment` as the resolver takes them. */
export interface FileContent {
  readonly kind: 'file';
  readonly target: string;
  readonly fragment: string | undefined;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface BoardEdge {
  /** Indexes into the cards. */
  readonly from: number;
  readonly to: number;
  /** Undefined where the file leaves it to the drawing. */
  readonly fromSide: Side | undefined;
  readonly toSide: Side | undefined;
  readonly fromArrow: boolean;
  readonly toArrow: boolean;
  readonly colour: BoardColour | undefined;
  readonly label: string;
}

/** True for a file that holds a canvas. */
export function isBoardFile(path: string): boolean {
  return extensionOf(path) === '.canvas';
}
