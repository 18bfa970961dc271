import type { CitationItem } from '../markdown/citation/citation.ts';

/** A place in an article that is filled when the note is linked, because only the vault knows what belongs there. */
export type Hole =
  LinkHole | LinkEnd | EmbedHole | CitationHole | TagHole | IdHole | LocalHole | AnchorHole | IconHole;

/** Start of a link; its label follows as parts, then a {@link LinkEnd}. */
export interface LinkHole {
  readonly kind: 'link';
  readonly syntax: 'wiki' | 'markdown';
  readonly target: string;
  readonly fragment: string | undefined;
  /** False when the label is the target itself, which a private note's must not show. */
  readonly labelled: boolean;
  /** True in a drawing, where the label is a shape. */
  readonly drawn?: boolean;
}

export interface LinkEnd {
  readonly kind: 'link-end';
}

export interface EmbedHole {
  readonly kind: 'embed';
  readonly syntax: 'wiki' | 'markdown';
  readonly target: string;
  readonly fragment: string | undefined;
  readonly alt: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** True where blocks may stand: the embed is alone in its paragraph. */
  readonly block: boolean;
}

export interface CitationHole {
  readonly kind: 'citation';
  readonly n: number;
  readonly style: 'group' | 'text' | 'number';
  readonly items: readonly CitationItem[];
  readonly source: string;
}

export interface TagHole {
  readonly kind: 'tag';
  readonly tag: string;
}

/** An `id` attribute; left out where the article is embedded in another page. */
export interface IdHole {
  readonly kind: 'id';
  readonly id: string;
}

/** An `href` to an id of the note itself; leads to the note's own page where the article is embedded. */
export interface LocalHole {
  readonly kind: 'local';
  readonly id: string;
}

/** The mark beside a heading that links to it; left out where the article is embedded. */
export interface AnchorHole {
  readonly kind: 'anchor';
  readonly id: string;
}

export interface IconHole {
  readonly kind: 'icon';
  readonly name: string;
}

/** What the tree carries until it becomes parts: a hole, HTML that is finished and safe, or a block that has holes in it. */
export type Placeholder =
  | Hole
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'parts'; readonly parts: readonly (string | Hole)[] };
