import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { IndexFile } from './batch.ts';

const compressed = promisify(gzip);

// Lists of small numbers cost the highest level four times as long, for one hundredth of their size.
const LEVEL = 5;

/** A compressed file with the digest of what it holds. */
export interface CompressedFile extends IndexFile {
  readonly digest: string;
}

/** Compresses files, several at once; what the last build compressed already is taken from there. */
export async function compress(
  files: readonly IndexFile[],
  last: readonly CompressedFile[],
): Promise<readonly CompressedFile[]> {
  const known = new Map(last.map(({ digest, content }) => [digest, content]));
  return Promise.all(
    files.map(async ({ path, content }) => {
      const digest = createHash('sha256').update(content).digest('hex');
      return { path, digest, content: known.get(digest) ?? (await compressed(content, { level: LEVEL })) };
    }),
  );
}
