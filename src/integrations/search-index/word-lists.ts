import { SIGNATURE } from './batch.ts';
import { CborReader } from './cbor.ts';
import type { LiveBatch } from './live-pages.ts';

/** Where a batch's chunk lists the pages of a word or of a spelling. */
export interface PageList {
  readonly chunk: Buffer;
  readonly at: number;
  readonly from: LiveBatch;
}

/** A word of the index, wherever it stands. */
export interface WordLists {
  readonly lists: PageList[];
  /** Lists of spellings with accents; undefined for most words, which have none. */
  spellings: Map<string, PageList[]> | undefined;
}

/** All words of some batches, as raw texts, with their pages. */
export function wordLists(batches: readonly LiveBatch[]): ReadonlyMap<string, WordLists> {
  const words = new Map<string, WordLists>();
  for (const from of batches)
    for (const bytes of from.batch.chunks) readChunk(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), from, words);
  return words;
}

// A chunk is an array of one field, the words; a word is its text, its pages, its other spellings.
function readChunk(chunk: Buffer, from: LiveBatch, words: Map<string, WordLists>): void {
  const reader = new CborReader(chunk, SIGNATURE.length);
  reader.array();
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    const text = reader.rawText();
    let word = words.get(text);
    if (!word) words.set(text, (word = { lists: [], spellings: undefined }));
    word.lists.push({ chunk, at: reader.at, from });
    skipPages(reader);
    for (let spellings = reader.array(); spellings > 0; spellings--) {
      reader.array();
      const form = reader.rawText();
      word.spellings ??= new Map<string, PageList[]>();
      const known = word.spellings.get(form) ?? [];
      word.spellings.set(form, [...known, { chunk, at: reader.at, from }]);
      skipPages(reader);
    }
  }
}

// A page is its distance from the one before, places in its text, places in its metadata.
function skipPages(reader: CborReader): void {
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    reader.uint();
    reader.skipNumbers();
    reader.skipNumbers();
  }
}
