import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes all files below a folder but those that are wanted, and the folders that are left empty. No link is followed.
 *
 * @param isWanted is asked with the path below the folder
 */
export function clearFolder(folder: string, isWanted: (path: string) => boolean): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    clear(folder, entry.name, entry.isDirectory(), isWanted);
}

/** Returns true if something is left at the path. */
function clear(root: string, path: string, isFolder: boolean, isWanted: (path: string) => boolean): boolean {
  const place = join(root, path);
  if (!isFolder) {
    if (isWanted(path)) return true;
    unlinkSync(place);
    return false;
  }
  const left = readdirSync(place, { withFileTypes: true }).filter((entry) =>
    clear(root, join(path, entry.name), entry.isDirectory(), isWanted),
  );
  if (left.length === 0) rmdirSync(place);
  return left.length > 0;
}
