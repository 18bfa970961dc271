import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepLast, removeLast, type Staging } from './staging.ts';

/**
 * What came of it: the folders changed places; they did, but the last site could not be put away; or, where the system
 * forbids it, the files were copied one by one.
 */
export type Published = 'renamed' | 'left' | 'copied';

/** The folder is mounted, or a program on Windows holds it open: it cannot be renamed. */
const stuck = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES']);
/** Another build published in between. */
const taken = new Set(['ENOTEMPTY', 'EEXIST']);

/** Renames a folder, as `fs.rename` does. */
type Move = (from: string, to: string) => Promise<void>;

/** Puts what was built in the place of what was published. A reader finds the one or the other, whole. */
export async function publish(
  staging: Staging,
  move: Move = rename,
  putAway: (staging: Staging) => Promise<void> = keepLast,
): Promise<Published> {
  for (let tries = 0; ; tries++) {
    try {
      await swap(staging, move);
      break;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (stuck.has(code)) return copy(staging);
      if (!taken.has(code) || tries > 4) throw error;
    }
  }
  // The new site is in its place, whatever becomes of the old one.
  return putAway(staging).then(
    () => 'renamed',
    () => 'left',
  );
}

async function swap(staging: Staging, move: Move): Promise<void> {
  const { target, next, last } = staging;
  if (existsSync(target)) {
    await removeLast(staging);
    await move(target, last);
  }
  try {
    await move(next, target);
  } catch (error) {
    if (!existsSync(target)) await move(last, target).catch(() => undefined);
    throw error;
  }
}

async function copy({ target, next }: Staging): Promise<Published> {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(target))
    if (name !== '.git') await rm(join(target, name), { recursive: true, force: true });
  await cp(next, target, { recursive: true });
  await rm(next, { recursive: true, force: true });
  return 'copied';
}
