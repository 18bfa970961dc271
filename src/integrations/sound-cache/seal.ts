import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Digest of a file's bytes; undefined where there is none to read. */
function digestOf(file: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return undefined;
  }
}

function sealOf(file: string): string {
  return `${file}.sha256`;
}

/** Writes down what a file's bytes are, in a file beside it. A cache that cannot be sealed is one that will not be believed. */
export function seal(file: string): void {
  const digest = digestOf(file);
  if (digest === undefined) return;
  try {
    writeFileSync(sealOf(file), digest);
  } catch {
    rmSync(sealOf(file), { force: true });
  }
}

/** Removes a file that is not as it was sealed: cut off, altered, or written by a process that was killed. True if it did. */
export function dropUnsealed(file: string): boolean {
  if (!existsSync(file)) return false;
  const isSound = existsSync(sealOf(file)) && readFileSync(sealOf(file), 'utf8') === digestOf(file);
  if (!isSound) rmSync(file, { recursive: true, force: true });
  return !isSound;
}
