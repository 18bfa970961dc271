import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealedStore, type SealedStore } from './sealed-store.ts';

/** Sources that decide what an index is made of, beside the pages. */
const SOURCES = ['src/integrations/search-index', 'src/client/search'];

/**
 * The store of an index in `cache`, for this version of the code, of the packages and of Node. What another version
 * kept is removed.
 * @param root folder of the project
 */
export function openStore(root: string, cache: string, language: string): SealedStore {
  const version = versionOf(root, language);
  for (const other of listed(cache)) if (other !== version) sealedStore(cache).remove(other);
  return sealedStore(join(cache, version));
}

function versionOf(root: string, language: string): string {
  const hash = createHash('sha256').update(`${language}\n${process.version}\n`);
  for (const folder of SOURCES)
    for (const name of listed(join(root, folder)))
      if (name.endsWith('.ts')) hash.update(readFileSync(join(root, folder, name)));
  const lock = join(root, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest('hex').slice(0, 16);
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
