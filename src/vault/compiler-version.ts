import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Digest of the sources in `folders`, the compiler's own unless said otherwise, and of the packages they use: what is kept is as old as what made it. */
export async function compilerVersion(
  root: string,
  folders = ['src/markdown', 'src/compile'],
): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort())
      hash.update(await readFile(join(root, folder, name)));
  }
  hash.update(await readFile(join(root, 'package-lock.json')).catch(() => ''));
  return hash.digest('hex');
}
