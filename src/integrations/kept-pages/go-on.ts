import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { takeAll, type Sites } from './take-over.ts';
import type { Ledger } from './ledger.ts';

/** What a build goes on from. */
export interface Start {
  readonly sites: Sites;
  /** The site before last, whose folder becomes the next one's: most of its files are the last one's too. */
  readonly spare: string;
  /** What lies here is copied into the site, over what has its place. */
  readonly publicDir: string;
  /** Names in the next site's folder that others see to. */
  readonly except: readonly string[];
}

/** Brings the site before last up to the last one, as far as the ledger tells of it. Returns the paths that are there. */
export function goOn({ sites, spare, publicDir, except }: Start, ledger: Ledger): Promise<readonly string[]> {
  const files = [...ledger].map(([path, { digest }]) => [path, digest] as const);
  takeFolder(spare, sites.next);
  // A copy over a file that two sites have would change both.
  const copied = new Set(namesIn(publicDir));
  return takeAll({ sites, files: files.filter(([path]) => !copied.has(path.toLowerCase())), except });
}

/** Gives a folder to a build in the place of its empty one; where that cannot be, it is as well to begin with none. */
function takeFolder(spare: string, next: string): void {
  if (!existsSync(spare)) return;
  try {
    rmdirSync(next);
    renameSync(spare, next);
  } catch {
    mkdirSync(next, { recursive: true });
  }
}

/** All names below a folder, in small letters: some disks tell no difference. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.toLowerCase());
  } catch {
    return [];
  }
}
