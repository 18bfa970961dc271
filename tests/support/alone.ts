import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Longer than any work takes: who held the folder is dead. */
const forgotten = 300_000;

/** Does a work that no other process may do at the same time; a folder of that path says that someone is at it. */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (!take(folder)) await wait(100);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const held = statSync(folder, { throwIfNoEntry: false });
    if (held && Date.now() - held.mtimeMs > forgotten) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}
