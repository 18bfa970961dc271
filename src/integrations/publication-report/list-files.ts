import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { WrittenFile } from './report.ts';

/** Every file below a folder with its size, sorted by path. */
export function listFiles(folder: string): WrittenFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: statSync(path).size }));
}
