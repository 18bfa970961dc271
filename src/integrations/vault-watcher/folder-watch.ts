import { watch, type FSWatcher } from 'node:fs';

/**
 * Tells of changes in a set of folders from the moment they are given: a watcher that first scans a vault misses what is
 * saved meanwhile, and one that knows every file takes seconds for ten thousand.
 */
export class FolderWatch {
  readonly #changed: (name: string) => void;
  readonly #watched = new Map<string, FSWatcher>();

  /** @param changed is given the name of what changed in its folder, empty where the system does not tell it */
  constructor(changed: (name: string) => void) {
    this.#changed = changed;
  }

  /** Watches these folders and no others. */
  set(folders: Iterable<string>): void {
    const wanted = new Set(folders);
    for (const folder of this.#watched.keys()) if (!wanted.has(folder)) this.#drop(folder);
    for (const folder of wanted) if (!this.#watched.has(folder)) this.#add(folder);
  }

  close(): void {
    this.set([]);
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        this.#changed(name ?? '');
      });
      watcher.on('error', () => {
        this.#drop(folder);
      });
      this.#watched.set(folder, watcher);
    } catch (error) {
      // Gone since it was listed, and then its parent tells; or beyond what the system watches, and then Vite may.
      if (!['ENOENT', 'ENOSPC', 'EMFILE', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
    }
  }

  #drop(folder: string): void {
    this.#watched.get(folder)?.close();
    this.#watched.delete(folder);
  }
}
