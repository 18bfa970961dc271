import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const known = new Map<string, { readonly stamp: string; readonly version: string }>();

/** Digest of the sources in `folders`, the compiler's own unless said otherwise, and of the packages they use: what is kept is as old as what made it. */
export async function compilerVersion(
  root: string,
  folders = ['src/markdown', 'src/compile'],
): Promise<string> {
  const files = [...(await sourcesIn(root, folders)), join(root, 'package-lock.json')];
  const stamp = (await Promise.all(files.map(stampOf))).join();
  const key = [root, ...folders].join();
  const before = known.get(key);
  if (before?.stamp === stamp) return before.version;
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file).catch(() => ''));
  const version = hash.digest('hex');
  known.set(key, { stamp, version });
  return version;
}

async function sourcesIn(root: string, folders: readonly string[]): Promise<string[]> {
  const found = folders.map(async (folder) => {
    const names = await readdir(join(root, folder), { recursive: true });
    return names.filter((name) => name.endsWith('.ts')).map((name) => join(root, folder, name));
  });
  return (await Promise.all(found)).flat().sort();
}

/** A file's name, size and time; its name alone where there is no such file. */
async function stampOf(file: string): Promise<string> {
  const { mtimeMs = 0, size = 0 } = (await stat(file).catch(() => undefined)) ?? {};
  return [file, mtimeMs, size].join();
}
