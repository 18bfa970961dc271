import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { items, sortItems } from './cbor.ts';

/** A file of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const SIGNATURE = 'pagefind_dcd'.length;
const FILTER = /^(filter\/)([\w-]+_\w+)(\.pf_filter)$/;
const META = /^(pagefind\.)([\w-]+_\w+)(\.pf_meta)$/;
const ENTRY = 'pagefind-entry.json';

/**
 * Gives filters and their values a fixed order. Pagefind 1.5 writes them as its hash map hands them out, which
 * is another way each time, and names files by their content: two builds of one site would never be equal.
 */
export function stableOrder(files: readonly IndexFile[]): readonly IndexFile[] {
  const filters = files
    .filter(({ path }) => FILTER.test(path))
    .map((file) => rewrite(file, FILTER, (bytes) => sortItems(bytes, valuesAt(bytes, 1))));
  const metas = files
    .filter(({ path }) => META.test(path))
    .map((file) =>
      rewrite(file, META, (bytes) => {
        for (const { from, to } of filters) rename(bytes, from, to);
        sortItems(bytes, valuesAt(bytes, 3));
      }),
    );
  const entries = files
    .filter(({ path }) => path === ENTRY)
    .map(({ path, content }) => {
      const bytes = Buffer.from(content);
      for (const { from, to } of metas) rename(bytes, from, to);
      return { path, content: bytes };
    });
  const kept = files.filter(({ path }) => !FILTER.test(path) && !META.test(path) && path !== ENTRY);
  return [...kept, ...filters, ...metas, ...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}

// Filters are the fourth field of the index's metadata; values are the second of a filter.
function valuesAt(bytes: Buffer, field: number): number {
  const span = items(bytes, SIGNATURE)[field];
  if (!span) throw new Error('Pagefind has changed the layout of its index');
  return span.start;
}

interface Renamed extends IndexFile {
  readonly from: string;
  readonly to: string;
}

function rewrite({ path, content }: IndexFile, name: RegExp, edit: (bytes: Buffer) => void): Renamed {
  const bytes = gunzipSync(content);
  edit(bytes);
  const [, before = '', from = '', after = ''] = name.exec(path) ?? [];
  const language = from.slice(0, from.lastIndexOf('_') + 1);
  const to = (language + createHash('sha256').update(bytes).digest('hex')).slice(0, from.length);
  return { path: before + to + after, content: gzipSync(bytes, { level: 9 }), from, to };
}

// The new name is as long as the old one: nothing else moves.
function rename(bytes: Buffer, from: string, to: string): void {
  const at = bytes.indexOf(from);
  if (at >= 0) bytes.write(to, at);
}
