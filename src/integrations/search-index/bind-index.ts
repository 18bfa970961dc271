import { createHash } from 'node:crypto';
import { SIGNATURE, type IndexFile, type ReadPage } from './batch.ts';
import type { Chunk } from './bind-words.ts';
import { CborWriter, fromRaw } from './cbor.ts';
import type { LivePages } from './live-pages.ts';
import { rangesOf } from './chunk-ranges.ts';

/** Files of an index; all but the fragments are not compressed yet. */
export interface BoundIndex {
  readonly fragments: readonly IndexFile[];
  readonly parts: readonly IndexFile[];
  /** The index's name, which the entry file tells. */
  readonly hash: string;
}

/**
 * Makes what ties an index together: names for its files, the values of its filters, the table of contents.
 * @param language as Pagefind names it in front of each file's name
 */
export function bindIndex(
  { pages, fields }: LivePages,
  chunks: readonly Chunk[],
  { language, version }: { readonly language: string; readonly version: string },
): BoundIndex {
  const fragmentNames = fragmentNamesOf(pages, language);
  const chunkName = uniqueNames(language);
  const chunkFiles = chunks.map(({ bytes }) => ({ name: chunkName(digest(bytes)), bytes }));
  const filterName = uniqueNames(language);
  const filters = filtersOf(pages).map(({ filter, bytes }) => ({
    filter,
    bytes,
    name: filterName(digest(bytes)),
  }));
  const ranges = rangesOf(chunks.map(({ from, to }) => ({ from: fromRaw(from), to: fromRaw(to) })));
  const meta = new CborWriter();
  meta.array(6).text(version).array(pages.length);
  pages.forEach(({ wordCount }, number) =>
    meta
      .array(2)
      .text(fragmentNames[number] ?? '')
      .uint(wordCount),
  );
  meta.array(chunkFiles.length);
  chunkFiles.forEach(({ name }, at) =>
    meta
      .array(3)
      .text(ranges[at]?.from ?? '')
      .text(ranges[at]?.to ?? '')
      .text(name),
  );
  meta.array(filters.length);
  for (const { filter, name } of filters) meta.array(2).text(filter).text(name);
  meta.array(0);
  meta.array(fields.length);
  for (const field of fields) meta.text(field);
  const metaBytes = signed(meta);
  const hash = `${language}_${digest(metaBytes).slice(0, 10)}`;
  return {
    fragments: pages.map(({ fragment }, number) => ({
      path: `fragment/${fragmentNames[number] ?? ''}.pf_fragment`,
      content: fragment,
    })),
    parts: [
      ...chunkFiles.map(({ name, bytes }) => ({ path: `index/${name}.pf_index`, content: bytes })),
      ...filters.map(({ name, bytes }) => ({ path: `filter/${name}.pf_filter`, content: bytes })),
      { path: `pagefind.${hash}.pf_meta`, content: metaBytes },
    ],
    hash,
  };
}

interface Filter {
  readonly filter: string;
  readonly bytes: Buffer;
}

/** Filters and their values in code-unit order, and which pages have a value. */
function filtersOf(pages: readonly ReadPage[]): readonly Filter[] {
  const filters = new Map<string, Map<string, Set<number>>>();
  pages.forEach((page, number) => {
    for (const [filter, values] of Object.entries(page.filters))
      for (const value of values) {
        const known = filters.get(filter) ?? new Map<string, Set<number>>();
        filters.set(filter, known);
        known.set(value, (known.get(value) ?? new Set()).add(number));
      }
  });
  return sorted(filters).map(([filter, values]) => {
    const writer = new CborWriter().array(2).text(filter).array(values.size);
    for (const [value, having] of sorted(values)) {
      writer.array(2).text(value).array(having.size);
      for (const number of having) writer.uint(number);
    }
    return { filter, bytes: signed(writer) };
  });
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

const SHORT = 7;

// Pagefind's own names are long enough for most indexes, and depend on the page alone.
function fragmentNamesOf(pages: readonly ReadPage[], language: string): readonly string[] {
  const taken = new Set<string>();
  return pages.map(({ name, key }) => {
    const short = name.slice(0, language.length + 1 + SHORT);
    const own = taken.has(short) ? `${language}_${key.slice(0, 2 * SHORT)}` : short;
    taken.add(own);
    return own;
  });
}

/** Gives names from digests, each as short as it may be. */
function uniqueNames(language: string): (full: string) => string {
  const taken = new Set<string>();
  return (full) => {
    let length = SHORT;
    while (taken.has(full.slice(0, length)) && length < full.length) length++;
    taken.add(full.slice(0, length));
    return `${language}_${full.slice(0, length)}`;
  };
}

function signed(writer: CborWriter): Buffer {
  return Buffer.concat([Buffer.from(SIGNATURE), writer.take()]);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
