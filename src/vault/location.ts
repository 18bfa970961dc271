import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The vault to publish: `VAULT_DIR`, else the project's own `content`. */
export function vaultFolder(root: string): string {
  return resolve(root, process.env.VAULT_DIR ?? 'content');
}

/** True for the project's own vault, whose `.mdx` notes are code that may run. */
export function isOwnVault(root: string): boolean {
  return vaultFolder(root) === resolve(root, 'content');
}

/** Where compiled notes are kept between builds; each vault has its own place. */
export function cacheFolder(root: string): string {
  const own = process.env.VAULT_CACHE_DIR;
  if (own !== undefined) return resolve(root, own);
  if (isOwnVault(root)) return resolve(root, '.cache');
  const name = createHash('sha256').update(vaultFolder(root)).digest('hex').slice(0, 12);
  return resolve(root, '.cache', name);
}
