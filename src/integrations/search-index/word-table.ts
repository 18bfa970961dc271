import { SIGNATURE } from './batch.ts';
import { CborReader } from './cbor.ts';

/** Words of a batch in the order of their bytes, as Pagefind encoded them, and where each of their parts stands. */
export interface WordTable {
  readonly bytes: Uint8Array;
  /** {@link ROW} places for each word. */
  readonly rows: Uint32Array;
}

/** Places of a row: the text, the list of pages, the last page of that list, the list of spellings with accents. */
export const TEXT = 0;
export const PAGES = 1;
export const LAST_PAGE = 2;
export const SPELLINGS = 3;
export const ROW = 4;

/** Finds the words in the unpacked files that hold them. */
export function tabulateWords(chunks: readonly Buffer[]): WordTable {
  const sorted = chunks
    .map((chunk) => ({ chunk, first: firstWord(chunk) }))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  const bytes = Buffer.concat(sorted.map(({ chunk }) => chunk));
  const rows: number[] = [];
  let start = 0;
  for (const { chunk } of sorted) {
    const reader = wordsOf(bytes, start);
    for (let left = reader.array(); left > 0; left--) rows.push(...readRow(reader));
    start += chunk.length;
  }
  return { bytes, rows: Uint32Array.from(rows) };
}

// A file of words is an array of one field, the words.
function wordsOf(bytes: Buffer, start: number): CborReader {
  const reader = new CborReader(bytes, start + SIGNATURE.length);
  reader.array();
  return reader;
}

function firstWord(chunk: Buffer): string {
  const reader = wordsOf(chunk, 0);
  reader.array();
  reader.array();
  return reader.rawText();
}

// A word is its text, its pages, its spellings; a spelling is its text and its pages.
function readRow(reader: CborReader): readonly number[] {
  reader.array();
  const text = reader.at;
  reader.rawText();
  const pages = reader.at;
  const last = reader.skipPages();
  const spellings = reader.at;
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    reader.rawText();
    reader.skipPages();
  }
  return [text, pages, last, spellings];
}
