import type { CitationItem } from '../markdown/citation/citation.ts';
import type { ClaimMark } from '../markdown/comment/claim-mark.ts';
import type { Board } from './board/board.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Hole } from './hole.ts';
import type { VaultPath } from './path.ts';
import type { Properties } from './properties.ts';

/** Everything one file says, as plain JSON; nothing in it depends on another file. */
export interface CompiledNote {
  readonly path: VaultPath;
  readonly format: 'md' | 'mdx';
  /** Targets of links whose labels were kept from telling a private note's name. */
  readonly hidden: readonly string[];
  readonly title: string;
  /** Id of the heading that the title stands for; undefined when the text has none. */
  readonly titleId: string | undefined;
  readonly properties: Properties;
  readonly headings: readonly HeadingFact[];
  readonly blocks: readonly BlockFact[];
  /** Names that raw HTML gives to places of the text: `<a name>`, and any `id`. */
  readonly anchors: readonly string[];
  readonly links: readonly LinkFact[];
  readonly citations: readonly CitationFact[];
  readonly claims: readonly ClaimFact[];
  readonly cards: readonly CardFact[];
  readonly sentences: readonly string[];
  /** Tags of properties and text, without `#`, as first written. */
  readonly tags: readonly string[];
  readonly tasks: readonly TaskFact[];
  readonly words: number;
  /** The first paragraph as plain text. */
  readonly excerpt: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The article: finished HTML and the holes that only the vault can fill. */
  readonly article: readonly Part[];
  /** Sections and blocks as ranges of `article`, by fragment. */
  readonly slices: Readonly<Record<string, Slice>>;
  /** Lines on which the article's blocks begin, in their order; each item of a list that is no part of another is a block. */
  readonly lines: readonly number[];
  /** What a canvas shows, instead of an article; undefined for a note. */
  readonly board?: Board | undefined;
}

export type Part = string | Hole;

/** Half-open range of parts; `wrap` is the list a lone item needs around it. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly wrap?: ListAround | undefined;
}

/** The list that an item was taken from. */
export interface ListAround {
  readonly name: 'ul' | 'ol';
  readonly tasks: boolean;
  /** The item's number in an ordered list. */
  readonly start?: number;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface HeadingFact extends Position {
  readonly depth: number;
  /** Visible text. */
  readonly text: string;
  /** As written, without the signs that make it a heading. */
  readonly raw: string;
  readonly id: string;
}

export interface BlockFact extends Position {
  readonly id: string;
}

/** A range of a sentence: what in it links or cites. */
export interface Mention {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Id of the heading it stands under; undefined before the first. */
  readonly section: string | undefined;
}

export interface LinkFact extends Position {
  readonly syntax: 'wiki' | 'markdown' | 'html' | 'property' | 'canvas';
  readonly embed: boolean;
  readonly target: string;
  readonly fragment: string | undefined;
  readonly label: string | undefined;
  readonly mention: Mention | undefined;
  /** As written, for messages. */
  readonly source: string;
}

export interface CitationFact extends Position {
  /** 1-based place in the note; `cite-3` is its element id. */
  readonly n: number;
  readonly style: 'group' | 'text' | 'number';
  readonly items: readonly CitationItem[];
  readonly mention: Mention | undefined;
  readonly source: string;
}

/** A flashcard as plain text. */
export interface CardFact extends Position {
  /** Element id: the author's own `^id`, else one that lasts as long as the question. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** A sentence, or a row of a table, that states a figure, a date, a price or a comparison. */
export interface ClaimFact extends Position {
  readonly text: string;
  /** Its numbers as written; none for a comparison in words. */
  readonly figures: readonly string[];
  readonly comparison: boolean;
  /** A summary and the cards say again what the text says. */
  readonly place: 'text' | 'summary' | 'card';
  /** `n` of the citations that support it. */
  readonly citations: readonly number[];
  /** Why it needs no source. */
  readonly mark: ClaimMark | undefined;
}

export interface TaskFact extends Position {
  /** Character between the brackets. */
  readonly mark: string;
  readonly text: string;
  /** 0 for a task of a top-level list. */
  readonly depth: number;
  /** The author marked it red: a question. */
  readonly question: boolean;
  /** Plain text of the first thing nested under it. */
  readonly detail: string;
  /** Indexes into `links`, of those in the task and under it. */
  readonly links: readonly number[];
}
