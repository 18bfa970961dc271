import { readFile, stat } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Encoding = 'br' | 'gzip';

/** What the server made of a file before, by encoding and path. */
const made = new Map<string, { readonly tag: string; readonly bytes: Promise<Buffer> }>();

/** The best encoding that an `Accept-Encoding` header allows; undefined for none. */
export function chooseEncoding(accepted = ''): Encoding | undefined {
  const allows = (name: Encoding): boolean =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\b)`, 'u').test(accepted);
  return (['br', 'gzip'] as const).find(allows);
}

/** Changes whenever the file does. */
export async function entityTag(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

/** A file's bytes, compressed once as a content delivery network keeps them; `tag` says which state of the file. */
export function encoded(file: string, tag: string, encoding: Encoding | undefined): Promise<Buffer> {
  if (encoding === undefined) return readFile(file);
  const key = `${encoding} ${file}`;
  const before = made.get(key);
  if (before?.tag === tag) return before.bytes;
  const bytes = readFile(file).then((content) => compress(content, encoding));
  made.set(key, { tag, bytes });
  return bytes;
}

function compress(content: Buffer, encoding: Encoding): Buffer {
  return encoding === 'gzip'
    ? gzipSync(content)
    : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
