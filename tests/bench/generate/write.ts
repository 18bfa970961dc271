import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedVault } from './vault.ts';

/** Writes a vault into a folder, which it makes. Gives the bytes of its notes. */
export function writeVault(vault: GeneratedVault, folder: string): number {
  let bytes = 0;
  for (const [path, content] of vault.files()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (path.endsWith('.md')) bytes += Buffer.byteLength(content);
  }
  return bytes;
}
