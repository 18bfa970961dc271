import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The site that was published last, and the one that is being built. */
export interface Sites {
  readonly last: string;
  readonly next: string;
}

/** Files to take over, by their paths below a site's folder, and the digests of their bytes. */
export interface TakeTask {
  readonly sites: Sites;
  readonly files: readonly (readonly [path: string, digest: string])[];
}

/** Files that are taken over sooner than a thread is started. */
const few = 500;

/** Does what {@link takeFiles} does, many files on a thread of their own: the caller has other work meanwhile. */
export async function takeAll(task: TakeTask): Promise<readonly string[]> {
  if (task.files.length <= few) return takeFiles(task);
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./take-over-thread.ts', import.meta.url), { workerData: task });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/**
 * Gives the next site the files of the last one whose bytes are those that their digests tell of, where no other file has
 * the place. Returns the paths of those that it has now.
 */
export function takeFiles({ sites, files }: TakeTask): readonly string[] {
  const folders = new Set<string>();
  return files.filter(([path, digest]) => take(sites, path, digest, folders)).map(([path]) => path);
}

/** Takes a file out of the next site again, and the folders that it leaves empty. */
export function giveUp({ next }: Sites, path: string): void {
  unlinkSync(join(next, path));
  for (let folder = dirname(path); folder !== '.' && removeEmpty(join(next, folder));)
    folder = dirname(folder);
}

/** Digest of a file's bytes; undefined where there is none. */
export function digestOf(file: string): string | undefined {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return undefined;
  }
}

function take({ last, next }: Sites, path: string, digest: string, folders: Set<string>): boolean {
  const [from, to] = [join(last, path), join(next, path)];
  if (digestOf(from) !== digest) return false;
  makeFolder(dirname(to), folders);
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

/** Of many files in one folder the first makes it. */
function makeFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  known.add(folder);
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
