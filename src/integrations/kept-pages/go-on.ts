import { existsSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { removeAbandoned } from '../atomic-output/staging.ts';
import type { Ledger } from './ledger.ts';
import { takeAll, type TakeTask } from './take-over.ts';

/** What a build goes on from. */
export interface Start extends Omit<TakeTask, 'files'> {
  /** The site before last, whose folder becomes the next one's: most of its files are the last one's too. */
  readonly spare: string;
}

/**
 * Gives the next site the files of the last one that the ledger tells of. Returns their paths. The site before last is
 * brought up to the last one where it is kept, and takes the place of the next one's empty folder only then.
 */
export async function goOn({ spare, ...start }: Start, ledger: Ledger): Promise<readonly string[]> {
  const files = [...ledger].map(([path, { digest }]) => [path, digest] as const);
  const { last, next } = start.sites;
  const own = await claim(spare);
  if (own !== undefined)
    try {
      const paths = await takeAll({ ...start, sites: { last, next: own }, files });
      await rmdir(next);
      await rename(own, next);
      return paths;
    } catch {
      // It is of no use, then: what is missing is made anew.
      await rm(own, { recursive: true, force: true }).catch(() => undefined);
    }
  return takeAll({ ...start, files });
}

/** Makes a folder this build's own: another may run beside it. Undefined where there is none. */
async function claim(spare: string): Promise<string | undefined> {
  await removeAbandoned(dirname(spare), `${basename(spare)}-`);
  if (!existsSync(spare)) return undefined;
  const own = `${spare}-${String(process.pid)}`;
  return rename(spare, own).then(
    () => own,
    () => undefined,
  );
}
