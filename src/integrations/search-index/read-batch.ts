import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { SIGNATURE, type Batch, type IndexFile, type ReadPage } from './batch.ts';
import { CborReader } from './cbor.ts';
import { searchedPart, type IndexedPage } from './find-pages.ts';
import { spacePage } from './space-page.ts';
import { tabulateWords } from './word-table.ts';
import { numberWords } from './number-words.ts';

/** What a run of Pagefind gives: the batch, and the files that are the same for all pages. */
export interface ReadBatch {
  readonly batch: Batch;
  readonly common: readonly IndexFile[];
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly text: string }[];
}

const COMMON = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind)$/;

/** Has Pagefind read some pages. @throws with Pagefind's words if it cannot. */
export async function readBatch(pages: readonly IndexedPage[], language: string): Promise<ReadBatch> {
  const files = await filesOf(pages, language);
  const keys = new Map(pages.map(({ url, key }) => [url, key]));
  return {
    batch: batchOf(files, keys),
    common: files.filter(({ path }) => COMMON.test(path)),
  };
}

/** Ends the service of this thread. */
export async function endReading(): Promise<void> {
  await close();
}

async function filesOf(pages: readonly IndexedPage[], language: string): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  // Sent at once: Pagefind never waits for the next page.
  await Promise.all(
    pages.map(async ({ url, file }) => {
      const added = await index.addHTMLFile({ url, content: await contentOf(file) });
      if (added.errors.length > 0)
        throw new Error(`Pagefind could not read ${url}: ${added.errors.join('; ')}`);
    }),
  );
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind could not build the index: ${failures.join('; ')}`);
  await index.deleteIndex();
  return files;
}

// What stands around the part that is searched is half of a page, and would be parsed and thrown away.
async function contentOf(file: string): Promise<string> {
  const part = searchedPart(await readFile(file)) ?? Buffer.alloc(0);
  return `<!doctype html><html><body>${spacePage(part.toString('utf8'))}</body></html>`;
}

function batchOf(files: readonly IndexFile[], keys: ReadonlyMap<string, string>): Batch {
  const unpacked = new Map(files.filter(({ path }) => path.includes('.pf_')).map(unpack));
  const meta = [...unpacked].find(([path]) => path.endsWith('.pf_meta'))?.[1];
  if (!meta) return { pages: [], fields: [], words: tabulateWords([]), vocabulary: [] };
  const { numbered, fields } = readMeta(meta);
  const packed = new Map(files.map(({ path, content }) => [path, content]));
  const vocabulary = numberWords();
  const pages = numbered.map(({ name, wordCount }): ReadPage => {
    const path = `fragment/${name}.pf_fragment`;
    const json = unpacked.get(path)?.toString('utf8', SIGNATURE.length) ?? '';
    const { url, content, meta: values, filters, anchors } = JSON.parse(json) as Fragment;
    const headings = anchors.map(({ text }) => text);
    return {
      key: keys.get(url) ?? '',
      url,
      name,
      wordCount,
      metaFields: Object.keys(values),
      filters,
      fragment: packed.get(path) ?? Buffer.alloc(0),
      ...vocabulary.numbersOf({ title: values.title ?? '', headings, content }),
    };
  });
  const chunks = [...unpacked].filter(([path]) => path.endsWith('.pf_index')).map(([, bytes]) => bytes);
  return { pages, fields, words: tabulateWords(chunks), vocabulary: vocabulary.words() };
}

function unpack({ path, content }: IndexFile): readonly [string, Buffer] {
  return [path, gunzipSync(content)];
}

interface Numbered {
  readonly name: string;
  readonly wordCount: number;
}

/** Fields of the metadata: version, pages, chunks, filters, orders, names of the pages' own metadata. */
function readMeta(meta: Buffer): { numbered: readonly Numbered[]; fields: readonly string[] } {
  const reader = new CborReader(meta, SIGNATURE.length);
  reader.array();
  reader.text();
  const numbered = listOf(reader, () => {
    reader.array();
    return { name: reader.text(), wordCount: reader.uint() };
  });
  listOf(reader, () => listOf(reader, () => reader.text()));
  listOf(reader, () => listOf(reader, () => reader.text()));
  if (reader.array() > 0) throw new Error('Pages of this site have no order of their own');
  return { numbered, fields: listOf(reader, () => reader.text()) };
}

function listOf<T>(reader: CborReader, item: () => T): T[] {
  return Array.from({ length: reader.array() }, item);
}
