import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inParallel } from '../in-parallel.ts';
import { clearFolder } from '../clear-folder.ts';
import type { IndexFile } from './batch.ts';

/** Gives a folder these files and no others. Those that it has already, byte for byte, are left as they are. */
export async function fillFolder(folder: string, files: readonly IndexFile[]): Promise<void> {
  const wanted = new Set(files.map(({ path }) => join(path)));
  mkdirSync(folder, { recursive: true });
  clearFolder(folder, (path) => wanted.has(path));
  for (const inside of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, inside), { recursive: true });
  await inParallel(files, async ({ path, content }) => {
    const place = join(folder, path);
    if (holds(place, content)) return;
    rmSync(place, { force: true });
    await writeFile(place, content);
  });
}

function holds(file: string, content: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}
