import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { clearFolder } from '../clear-folder.ts';

/** The site that was published last, and the one that is being built. */
export interface Sites {
  readonly last: string;
  readonly next: string;
}

/** Files to take over, by their paths below a site's folder, and the digests of their bytes. */
export interface TakeTask {
  readonly sites: Sites;
  readonly files: readonly (readonly [path: string, digest: string])[];
  /** What lies here will be copied into the next site: over a file that two sites have, it would change both. */
  readonly publicDir: string;
  /** Folders of the next site that others see to; none of their files stays that the last site has not. */
  readonly except: readonly string[];
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
 * Gives the next site the files of the last one whose bytes are those that their digests tell of, and takes away what
 * else lies in its folder, which may be an older site's. Returns the paths of the files that it has now.
 */
export function takeFiles({ sites, files, publicDir, except }: TakeTask): readonly string[] {
  mkdirSync(sites.next, { recursive: true });
  const wanted = files.filter(([path]) => !existsSync(join(publicDir, path)));
  const known = new Set(wanted.map(([path]) => path));
  const isOthers = (path: string): boolean => except.some((name) => path.startsWith(name + sep));
  clearFolder(
    sites.next,
    (path) => known.has(path) || (isOthers(path) && existsSync(join(sites.last, path))),
  );
  const folders = new Set<string>();
  return wanted.filter(([path, digest]) => take(sites, path, digest, folders)).map(([path]) => path);
}

/** Takes a file out of the next site again, and the folders that it leaves empty. */
export function giveUp({ next }: Sites, path: string): void {
  rmSync(join(next, path), { force: true });
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

function take(sites: Sites, path: string, digest: string, folders: Set<string>): boolean {
  const [from, to] = [join(sites.last, path), join(sites.next, path)];
  const wanted = numberOf(from);
  if (wanted !== undefined && numberOf(to) !== wanted) {
    // Never written over: it may be one file with that of another site.
    rmSync(to, { force: true });
    makeFolder(dirname(to), folders);
    give(from, to);
  }
  // The bytes that are there now: another build may have published meanwhile.
  if (wanted !== undefined && digestOf(to) === digest) return true;
  giveUp(sites, path);
  folders.clear();
  return false;
}

function give(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    try {
      copyFileSync(from, to);
    } catch {
      // It is no file, or no longer there.
    }
  }
}

/** What the system knows a file by, whatever its name; undefined where there is none. */
function numberOf(file: string): string | undefined {
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${String(stat.dev)} ${String(stat.ino)}`;
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
