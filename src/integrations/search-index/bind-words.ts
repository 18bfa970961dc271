import { SIGNATURE } from './batch.ts';
import { CborReader, CborWriter } from './cbor.ts';
import type { LiveBatch } from './live-pages.ts';
import { mergeWords, type WordPart } from './merge-words.ts';
import { runsOf, writeRuns, type PageList, type PageRun } from './page-runs.ts';

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

/** Binds the words of all batches, as if Pagefind had read all their live pages at once. */
export function bindWords(batches: readonly LiveBatch[], size: ChunkSize = SIZE): readonly Chunk[] {
  const writer = new CborWriter();
  const chunks: Chunk[] = [];
  let open: string[] = [];
  const close = (): void => {
    const [from = '', to = from] = [open[0], open.at(-1)];
    const head = new CborWriter().array(1).array(open.length).take();
    chunks.push({ from, to, bytes: Buffer.concat([Buffer.from(SIGNATURE), head, writer.take()]) });
    open = [];
  };
  mergeWords(batches, (text, parts) => {
    const before = writer.length;
    if (!writeWord(writer, text, parts)) return;
    open.push(text);
    if (isFull(writer.length, writer.length - before, text, size)) close();
  });
  if (open.length > 0) close();
  return chunks;
}

/** False if none of the word's pages is live. */
function writeWord(writer: CborWriter, text: string, parts: readonly WordPart[]): boolean {
  const pages = runsOf(parts.map((part) => part.pages));
  const spellings = spellingsOf(parts);
  if (pages.length === 0 && spellings.length === 0) return false;
  writer.array(3).rawText(text);
  writeRuns(writer, pages);
  writer.array(spellings.length);
  for (const [form, own] of spellings) {
    writer.array(2).rawText(form);
    writeRuns(writer, own);
  }
  return true;
}

/** Spellings of a word with accents that any live page has. */
function spellingsOf(parts: readonly WordPart[]): readonly (readonly [string, readonly PageRun[]])[] {
  const spellings = new Map<string, PageList[]>();
  for (const { pages, spellings: at } of parts) {
    const reader = new CborReader(pages.bytes, at);
    for (let left = reader.array(); left > 0; left--) {
      reader.array();
      const form = reader.rawText();
      spellings.set(form, [...(spellings.get(form) ?? []), { ...pages, at: reader.at, last: undefined }]);
      reader.skipPages();
    }
  }
  return [...spellings]
    .map(([form, lists]) => [form, runsOf(lists)] as const)
    .filter(([, runs]) => runs.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
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
