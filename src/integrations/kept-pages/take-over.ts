import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The site that was published last, and the one that is being built. */
export interface Sites {
  readonly last: string;
  readonly next: string;
}

/** Digest of a file's bytes; undefined where there is none. */
export function digestOf(file: string): string | undefined {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Takes files of the last site over into the next. */
export class TakeOver {
  readonly #sites: Sites;
  readonly #folders = new Set<string>();

  constructor(sites: Sites) {
    this.#sites = sites;
  }

  /** Gives the next site a file if its bytes are those that `digest` tells of, and no other file has its place. True if it did. */
  take(path: string, digest: string): boolean {
    const [from, to] = [join(this.#sites.last, path), join(this.#sites.next, path)];
    if (digestOf(from) !== digest) return false;
    this.#makeFolder(dirname(to));
    try {
      // One file under two names, of which the last site's goes.
      linkSync(from, to);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      copyFileSync(from, to);
      return true;
    }
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    this.#makeFolder(dirname(folder));
    if (folder.startsWith(this.#sites.next)) makeOne(folder);
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
