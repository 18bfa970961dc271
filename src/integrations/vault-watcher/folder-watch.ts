import { statSync, watch, type FSWatcher } from 'node:fs';

/**
 * Tells of changes in a set of folders from the moment they are given: a watcher that first scans a vault misses what is
 * saved meanwhile, and one that knows every file takes seconds for ten thousand.
 */
export class FolderWatch {
  readonly #changed: (name: string) => void;
  readonly #watched = new Map<string, { readonly watcher: FSWatcher; readonly born: string }>();
  #isPartial = false;

  /** @param changed is given the name of what changed in its folder, empty where the system does not tell it */
  constructor(changed: (name: string) => void) {
    this.#changed = changed;
  }

  /** True once a folder could not be watched that is there: the system has no more watches, or forbids it. */
  get isPartial(): boolean {
    return this.#isPartial;
  }

  /** Watches these folders and no others. */
  set(folders: Iterable<string>): void {
    const wanted = new Set(folders);
    // A folder that was removed and made again is another one, of the same name.
    for (const [folder, { born }] of this.#watched)
      if (!wanted.has(folder) || birthOf(folder) !== born) this.#drop(folder);
    for (const folder of wanted) if (!this.#watched.has(folder)) this.#add(folder);
  }

  close(): void {
    this.set([]);
  }

  #add(folder: string): void {
    const born = birthOf(folder);
    // Gone since it was listed: its parent tells.
    if (born === undefined) return;
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        this.#changed(name ?? '');
      });
      watcher.on('error', () => {
        this.#drop(folder);
      });
      this.#watched.set(folder, { watcher, born });
    } catch {
      this.#isPartial = true;
    }
  }

  #drop(folder: string): void {
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }
}

/** Which folder of that name it is: a number of the disk may be given again at once. Undefined for one that cannot be reached. */
function birthOf(folder: string): string | undefined {
  try {
    const { ino, birthtimeMs } = statSync(folder);
    return `${String(ino)} ${String(birthtimeMs)}`;
  } catch {
    return undefined;
  }
}
