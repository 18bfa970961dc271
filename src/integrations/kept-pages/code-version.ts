import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of all that makes pages out of a vault: the project's code and packages, the settings of this build, and Node. */
export function codeVersion(root: string, settings: string): string {
  const digest = createHash('sha256').update(process.version).update(settings);
  const sources = listFiles(join(root, 'src')).map((name) => join('src', name));
  for (const name of [...sources, 'astro.config.mjs', 'package-lock.json'])
    digest.update(`\n${name}\n`).update(read(join(root, name)));
  return digest.digest('hex');
}

/** Digest of what was bundled into the folder `assets`: the names tell the contents. */
export function assetsVersion(assets: string): string {
  return hash('sha256', listFiles(assets).join('\n'));
}

function listFiles(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
      .sort();
  } catch {
    return [];
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
