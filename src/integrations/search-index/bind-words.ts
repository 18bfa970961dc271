import { SIGNATURE } from './batch.ts';
import { CborWriter } from './cbor.ts';
import type { LiveBatch } from './live-pages.ts';
import { wordLists, type PageList, type WordLists } from './word-lists.ts';
import { pagesOf, writePages } from './write-pages.ts';

/** A file of words, not compressed, with its first and its last word, as raw texts. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** Bytes of a chunk. A chunk ends where a word says so, so that an edit moves the ends of few. */
export interface ChunkSize {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

const SIZE: ChunkSize = { least: 24_000, usual: 32_000, most: 96_000 };

/**
 * Binds the words of all batches, as if Pagefind had read all pages at once.
 * @param fields names of the pages' metadata, in the order of their numbers
 */
export function bindWords(
  batches: readonly LiveBatch[],
  fields: readonly string[],
  size: ChunkSize = SIZE,
): readonly Chunk[] {
  const words = wordLists(batches);
  const fieldsOf = fieldNumbers(batches, fields);
  const writer = new CborWriter();
  const chunks: Chunk[] = [];
  let open: string[] = [];
  const close = (): void => {
    const [from] = open;
    const to = open.at(-1);
    if (from === undefined || to === undefined) return;
    const head = new CborWriter().array(1).array(open.length).take();
    chunks.push({ from, to, bytes: Buffer.concat([Buffer.from(SIGNATURE), head, writer.take()]) });
    open = [];
  };
  for (const text of [...words.keys()].sort()) {
    const before = writer.length;
    if (!writeWord(writer, text, words.get(text), fieldsOf)) continue;
    open.push(text);
    if (isFull(writer.length, writer.length - before, text, size)) close();
  }
  close();
  return chunks;
}

type FieldsOf = (list: PageList) => readonly number[];

function fieldNumbers(batches: readonly LiveBatch[], fields: readonly string[]): FieldsOf {
  const numbers = new Map(
    batches.map((live) => [live, live.batch.fields.map((field) => Math.max(fields.indexOf(field), 0))]),
  );
  return ({ from }) => numbers.get(from) ?? [];
}

/** False if none of the word's pages is live. */
function writeWord(writer: CborWriter, text: string, word: WordLists | undefined, fieldsOf: FieldsOf): boolean {
  const pages = pagesOf(word?.lists ?? [], fieldsOf);
  const spellings = [...(word?.spellings ?? [])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, lists]) => ({ form, pages: pagesOf(lists, fieldsOf) }))
    .filter((spelling) => spelling.pages.length > 0);
  if (pages.length === 0 && spellings.length === 0) return false;
  writer.array(3).rawText(text);
  writePages(writer, pages);
  writer.array(spellings.length);
  for (const { form, pages: own } of spellings) {
    writer.array(2).rawText(form);
    writePages(writer, own);
  }
  return true;
}

// The heavier a word, the likelier a chunk ends with it: chunks are of `usual` bytes more than the least, on average.
function isFull(length: number, added: number, word: string, { least, usual, most }: ChunkSize): boolean {
  return length >= most || (length >= least && chanceOf(word) < added / usual);
}

/** A number from 0 to 1 that depends on the word alone (FNV-1a). */
function chanceOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 0x100000000;
}
