import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Digest of the compiler's own sources and of the packages they use: a cached note is as old as what compiled it. */
export async function compilerVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['src/markdown', 'src/compile']) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort())
      hash.update(await readFile(join(root, folder, name)));
  }
  hash.update(await readFile(join(root, 'package-lock.json')).catch(() => ''));
  return hash.digest('hex');
}
