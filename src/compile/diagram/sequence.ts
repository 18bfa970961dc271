/** A sequence diagram, read and not yet placed. */
export interface Sequence {
  readonly actors: readonly Actor[];
  /** What happens, from top to bottom. */
  readonly rows: readonly Row[];
}

export interface Actor {
  readonly id: string;
  readonly label: string;
  readonly isPerson: boolean;
}

export type Row =
  | {
      readonly kind: 'message';
      readonly from: string;
      readonly to: string;
      readonly label: string;
      readonly dashed: boolean;
      readonly tip: Tip;
      readonly both: boolean;
    }
  | {
      readonly kind: 'note';
      readonly place: 'left' | 'right' | 'over';
      readonly of: readonly string[];
      readonly label: string;
    }
  /** The beginning of a frame, a line across it, its end. */
  | { readonly kind: 'open'; readonly frame: string; readonly label: string }
  | { readonly kind: 'part'; readonly label: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'begin' | 'rest'; readonly of: string };

export type Tip = 'full' | 'open' | 'cross' | 'none';
