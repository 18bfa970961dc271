import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltSite } from './site.ts';

/** Files of a site, by path or by bytes, that hold a word in any case; compressed ones are opened. */
export function filesWith({ root, files }: Pick<BuiltSite, 'root' | 'files'>, word: string): string[] {
  const wanted = word.toLowerCase();
  return [...files].filter((file) => {
    const text = `${file}\n${read(join(root, file))}`.toLowerCase();
    return text.includes(wanted);
  });
}

function read(file: string): string {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}
