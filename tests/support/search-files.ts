import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A file of a search index. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Reads all files of a folder, by their paths in it. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** What a reader's browser finds in an index, in an order that does not depend on names of files. */
export function contentsOf(files: readonly IndexFile[]) {
  const of = (kind: string) =>
    files
      .filter(({ path }) => path.endsWith(kind))
      .map(({ path, content }) => ({ path, bytes: gunzipSync(content).subarray('pagefind_dcd'.length) }));
  const [meta = []] = of('.pf_meta').map(({ bytes }) => decode(bytes) as Meta);
  const words = of('.pf_index').flatMap(({ bytes }) => (decode(bytes) as [Word[]])[0]);
  const filters = of('.pf_filter').map(({ bytes }) => decode(bytes) as [string, [string, number[]][]]);
  const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
    Buffer.from(a).compare(Buffer.from(b));
  return {
    pages: meta[1],
    fields: meta[5],
    words: words.map(([word, pages, forms]) => [word, pages, forms.sort(byName)] as const).sort(byName),
    filters: filters.map(([name, values]) => [name, values.sort(byName)] as const).sort(byName),
    fragments: of('.pf_fragment')
      .map(({ path, bytes }) => `${path} ${bytes.toString('utf8')}`)
      .sort(),
  };
}

type Meta = unknown[];
type Word = [string, unknown[], [string, unknown[]][]];

function decode(bytes: Buffer): unknown {
  let at = 0;
  const item = (): unknown => {
    const head = bytes.readUInt8(at++);
    const short = head & 31;
    const size = short < 24 ? 0 : 2 ** (short - 24);
    const value = size === 0 ? short : bytes.readUIntBE(at, size);
    at += size;
    if (head >> 5 === 1) return -1 - value;
    if (head >> 5 === 3) return bytes.toString('utf8', at, (at += value));
    return head >> 5 === 4 ? Array.from({ length: value }, item) : value;
  };
  return item();
}
