import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { WrittenFile } from './report.ts';

/** Every file below a folder with its size, sorted by path. */
export async function listFiles(folder: string): Promise<WrittenFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files: WrittenFile[] = [];
  for (const path of paths.sort())
    files.push({ path: relative(folder, path).split(sep).join('/'), bytes: (await stat(path)).size });
  return files;
}
