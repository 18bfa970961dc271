import { CborReader, headWidth, type CborWriter } from './cbor.ts';
import type { PageList } from './word-lists.ts';

/** A word's places in one page, as they stand in a batch's chunk. */
export interface PagePlaces {
  readonly number: number;
  readonly chunk: Buffer;
  readonly start: number;
  /** Where the places in metadata start: fields there are renumbered. */
  readonly meta: number;
  readonly end: number;
  /** The index's number for each of the batch's fields. */
  readonly fields: readonly number[];
}

/** The live pages of some lists in the index's order. */
export function pagesOf(lists: readonly PageList[], fieldsOf: (list: PageList) => readonly number[]): PagePlaces[] {
  const pages: PagePlaces[] = [];
  let inOrder = true;
  for (const list of lists) {
    const { chunk, from } = list;
    const fields = fieldsOf(list);
    const reader = new CborReader(chunk, list.at);
    let local = 0;
    for (let left = reader.array(); left > 0; left--) {
      reader.array();
      local += reader.uint();
      const start = reader.at;
      reader.skipNumbers();
      const meta = reader.at;
      reader.skipNumbers();
      const number = from.numbers[local] ?? -1;
      if (number < 0) continue;
      inOrder &&= number > (pages.at(-1)?.number ?? -1);
      pages.push({ number, chunk, start, meta, end: reader.at, fields });
    }
  }
  return inOrder ? pages : pages.sort((a, b) => a.number - b.number);
}

/** Writes a list of pages as Pagefind does. */
export function writePages(writer: CborWriter, pages: readonly PagePlaces[]): void {
  writer.array(pages.length);
  let last = 0;
  for (const { number, chunk, start, meta, end, fields } of pages) {
    writer.array(3).uint(number - last).copy(chunk, start, meta);
    if (meta + 1 === end || fields.every((field, index) => field === index)) writer.copy(chunk, meta, end);
    else writer.copy(withFields(chunk.subarray(meta, end), fields), 0, end - meta);
    last = number;
  }
}

const NEGATIVE = 1;

// Field n is announced by the number -1 - n, one byte as long as there are fewer than 24 fields.
function withFields(places: Buffer, fields: readonly number[]): Buffer {
  const renumbered = Buffer.from(places);
  const first = headWidth(places[0] ?? 0);
  for (let at = first; at < places.length; at += headWidth(places[at] ?? 0)) {
    const head = places[at] ?? 0;
    if (head >> 5 === NEGATIVE) renumbered[at] = (NEGATIVE << 5) | (fields[head & 31] ?? 0);
  }
  return renumbered;
}
