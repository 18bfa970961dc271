import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { DiskFile } from '../read.ts';

interface Known {
  readonly stamp: string;
  readonly digest: string;
}

/** A file's digest, and its text if that had to be read. Bytes that are no UTF-8 become U+FFFD. */
export interface ReadSource {
  readonly digest: string;
  readonly text: string | undefined;
}

/** Milliseconds within which a file may be written twice and show one time. */
const unsure = 2000;

/** Digests of files; one is read again only when its size, its time or its place on the disk has changed. */
export class SourceDigests {
  readonly #known = new Map<string, Known>();

  /** @throws where there is no such file any more. */
  read({ file }: DiskFile): ReadSource {
    const { mtimeMs, size, ino } = statSync(file);
    const stamp = [mtimeMs, size, ino].join();
    const known = this.#known.get(file);
    if (known?.stamp === stamp) return { digest: known.digest, text: undefined };
    const text = readFileSync(file, 'utf8');
    const digest = hash('sha256', text);
    if (Date.now() - mtimeMs > unsure) this.#known.set(file, { stamp, digest });
    return { digest, text };
  }
}
