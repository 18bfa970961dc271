import { CborReader, headWidth, type CborWriter } from './cbor.ts';
import type { LiveBatch } from './live-pages.ts';

/** Where a batch lists the pages of a word. */
export interface PageList {
  readonly live: LiveBatch;
  readonly bytes: Buffer;
  readonly at: number;
  /** The batch's number of the last page, and where the list ends, if known. */
  readonly last?: number | undefined;
  readonly end?: number | undefined;
}

/** Pages that follow each other in an index as they do in a batch; bytes are all but the first page's number. */
export interface PageRun {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** Writes pages as one list. */
export function writeRuns(writer: CborWriter, runs: readonly PageRun[]): void {
  let count = 0;
  for (const run of runs) count += run.count;
  writer.array(count);
  let last = 0;
  for (const run of runs) {
    writer.array(PAGE).uint(run.first - last);
    writer.copy(run.bytes, run.start, run.end);
    ({ last } = run);
  }
}

// A page is its distance from the one before, places in its text, places in its metadata.
const PAGE = 3;

/** The live pages of some lists, in the index's order. */
export function runsOf(lists: readonly PageList[]): readonly PageRun[] {
  const runs = inOrder(lists.flatMap((list) => wholeRun(list) ?? pagesOf(list)));
  const overlap = runs.some(({ first }, at) => first <= (runs[at - 1]?.last ?? -1));
  return overlap ? inOrder(lists.flatMap(pagesOf)) : runs;
}

function inOrder(runs: PageRun[]): PageRun[] {
  return runs.length > 1 ? runs.sort((a, b) => a.first - b.first) : runs;
}

/** A list that can be copied as it is, but for the first number. */
function wholeRun({ live, bytes, at, last, end }: PageList): PageRun | readonly [] | undefined {
  if (!live.isWhole || last === undefined || end === undefined) return undefined;
  const base = live.numbers[0] ?? 0;
  const reader = new CborReader(bytes, at);
  const count = reader.array();
  if (count === 0) return [];
  reader.array();
  const first = base + reader.uint();
  return { first, last: base + last, count, bytes, start: reader.at, end };
}

function pagesOf({ live, bytes, at }: PageList): PageRun[] {
  const pages: PageRun[] = [];
  const reader = new CborReader(bytes, at);
  let local = 0;
  for (let left = reader.array(); left > 0; left--) {
    reader.array();
    local += reader.uint();
    const start = reader.at;
    reader.skipNumbers();
    const meta = reader.at;
    reader.skipNumbers();
    const first = live.numbers[local] ?? -1;
    if (first < 0) continue;
    const page = { first, last: first, count: 1, bytes, start, end: reader.at };
    pages.push(live.hasFields ? page : withFields(page, meta, live.fields));
  }
  return pages;
}

const NEGATIVE = 1;

// In metadata, field n is announced by the number -1 - n: one byte, as there are fewer than 24 fields.
function withFields(page: PageRun, meta: number, fields: readonly number[]): PageRun {
  const bytes = Buffer.from(page.bytes.subarray(page.start, page.end));
  const places = meta - page.start;
  const first = places + headWidth(bytes[places] ?? 0);
  for (let at = first; at < bytes.length; at += headWidth(bytes[at] ?? 0)) {
    const head = bytes[at] ?? 0;
    if (head >> 5 === NEGATIVE) bytes[at] = (NEGATIVE << 5) | (fields[head & 31] ?? 0);
  }
  return { ...page, bytes, start: 0, end: bytes.length };
}
