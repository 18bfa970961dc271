import { CborReader } from './cbor.ts';
import type { LiveBatch } from './live-pages.ts';
import type { PageList } from './page-runs.ts';
import { LAST_PAGE, PAGES, ROW, SPELLINGS, TEXT } from './word-table.ts';

/** What a batch has of a word. */
export interface WordPart {
  readonly pages: PageList;
  /** Where the batch lists spellings of the word. */
  readonly spellings: number;
}

interface Cursor {
  readonly live: LiveBatch;
  readonly bytes: Buffer;
  row: number;
  /** The word at the cursor, as raw text; undefined at the end. */
  text: string | undefined;
}

/** Visits all words of some batches in the order of their bytes, each once. */
export function mergeWords(
  batches: readonly LiveBatch[],
  visit: (text: string, parts: readonly WordPart[]) => void,
): void {
  const cursors = batches.map(cursorOf);
  for (;;) {
    let text: string | undefined;
    for (const cursor of cursors)
      if (cursor.text !== undefined && (text === undefined || cursor.text < text)) ({ text } = cursor);
    if (text === undefined) return;
    const parts: WordPart[] = [];
    for (const cursor of cursors)
      if (cursor.text === text) {
        parts.push(partOf(cursor));
        advance(cursor);
      }
    visit(text, parts);
  }
}

function cursorOf(live: LiveBatch): Cursor {
  const { bytes } = live.batch.words;
  const cursor = {
    live,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    row: -ROW,
    text: undefined,
  };
  advance(cursor);
  return cursor;
}

function advance(cursor: Cursor): void {
  cursor.row += ROW;
  const at = cursor.live.batch.words.rows[cursor.row + TEXT];
  cursor.text = at === undefined ? undefined : new CborReader(cursor.bytes, at).rawText();
}

function partOf({ live, bytes, row }: Cursor): WordPart {
  const { rows } = live.batch.words;
  const spellings = rows[row + SPELLINGS] ?? 0;
  const pages = { live, bytes, at: rows[row + PAGES] ?? 0, last: rows[row + LAST_PAGE], end: spellings };
  return { pages, spellings };
}
