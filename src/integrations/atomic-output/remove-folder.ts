import { readdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../in-parallel.ts';

/** Removes a folder of many files, several at once; one that is not there is as good as removed. */
export async function removeFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  // What cannot be removed here is met again below, and told.
  await inParallel(files, ({ parentPath, name }) => unlink(join(parentPath, name)).catch(() => undefined));
  await rm(folder, { recursive: true, force: true });
}
