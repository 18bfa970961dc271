import { hash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeFolder } from './remove-folder.ts';

/** Where a build writes, and what it will stand in for. The first three lie beside each other: a rename crosses no disk. */
export interface Staging {
  /** The published folder. */
  readonly target: string;
  /** What this process writes into. */
  readonly next: string;
  /** What was published before, for as long as the change takes. */
  readonly last: string;
  /** Where it goes then. */
  readonly spare: string;
}

/**
 * Where the site before the one in `target` is kept, for the next build to go on from: among the caches in the folder
 * `cache`, since what lies beside a published folder might be published with it.
 */
export function spareOf(target: string, cache: string): string {
  return join(cache, `site-${hash('sha256', target).slice(0, 12)}`);
}

/** Names the folders of a build into `target` that keeps what it needs in `cache`; a link to a folder stands for that folder. */
export async function stagingOf(target: string, cache: string): Promise<Staging> {
  const real = await realpath(target).catch(() => target);
  const name = basename(real);
  const beside = dirname(real);
  return {
    target: real,
    next: join(beside, `.${name}.next-${String(process.pid)}`),
    last: join(beside, `.${name}.last`),
    spare: spareOf(target, cache),
  };
}

/** Sets right what a build that was killed left behind: the last good site is in its place, half-written ones are gone. */
export async function recover(staging: Staging): Promise<void> {
  const { target, last } = staging;
  if (!existsSync(target) && existsSync(last)) await rename(last, target);
  await removeLast(staging);
  await removeAbandoned(dirname(target), `.${basename(target)}.next-`);
}

/** Makes an empty folder to build into. @throws where nothing may be written beside the target. */
export async function openStaging({ next }: Staging): Promise<void> {
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
}

/** Removes what was published before. */
export async function removeLast(staging: Staging): Promise<void> {
  if (!existsSync(staging.last)) return;
  await handOnRepository(staging);
  await removeFolder(staging.last);
}

/** Keeps what was published before, in the place of what was kept so far; removes it where it cannot be kept. */
export async function keepLast(staging: Staging): Promise<void> {
  const { last, spare } = staging;
  if (!existsSync(last)) return;
  await handOnRepository(staging);
  try {
    await removeFolder(spare);
    await mkdir(dirname(spare), { recursive: true });
    await rename(last, spare);
  } catch {
    // The caches are on another disk, or cannot be written.
    await removeFolder(last);
  }
}

/** A repository that the folder is checked out of stays with the new one. */
async function handOnRepository({ target, last }: Staging): Promise<void> {
  const repository = join(last, '.git');
  if (existsSync(repository) && !existsSync(join(target, '.git')))
    await rename(repository, join(target, '.git'));
}

/** Removes what was written, at the end of a process that could not publish it. */
export function discard({ next }: Staging): void {
  // Files that were being written may come in between.
  rmSync(next, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes folders of builds whose process is no more, named by its number after a prefix; what cannot be removed is in nobody's way. */
export async function removeAbandoned(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
