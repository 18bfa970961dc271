import type { WordTable } from './word-table.ts';

/** A page as Pagefind read it. */
export interface ReadPage {
  /** Digest of all that the index takes from the page, its address among it. */
  readonly key: string;
  readonly url: string;
  /** Pagefind's name of the page's fragment. */
  readonly name: string;
  readonly wordCount: number;
  readonly metaFields: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The file that a result is shown from, compressed. */
  readonly fragment: Uint8Array;
  /** Places in the batch's vocabulary of the words of the text. */
  readonly uses: Uint32Array;
  /** The same of the words of title and headings. */
  readonly names: Uint32Array;
}

/** What Pagefind made of a few hundred pages that it read together; kept until too few of them are as they were. */
export interface Batch {
  /** In the order of Pagefind's numbers for them. */
  readonly pages: readonly ReadPage[];
  /** Fields of metadata in the order of Pagefind's numbers for them. */
  readonly fields: readonly string[];
  readonly words: WordTable;
  /** Folded words that a slip of the fingers may have meant. */
  readonly vocabulary: readonly string[];
}

/** A file of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Bytes before the contents of each of Pagefind's files. */
export const SIGNATURE = 'pagefind_dcd';
