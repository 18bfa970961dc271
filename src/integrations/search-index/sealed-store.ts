import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { deserialize, serialize } from 'node:v8';

const SEAL = 32;

/** Values kept in a folder between builds. What is not there as it was written is not there. */
export interface SealedStore {
  readonly folder: string;
  names(): readonly string[];
  /** The value kept under a name; undefined if there is none, or it is damaged. */
  read(name: string): unknown;
  /** Keeps a value; where the folder cannot be written, nothing is kept. */
  write(name: string, value: unknown): void;
  remove(name: string): void;
}

/** A store in `folder`. A file is the digest of its contents, then the contents; it is written aside, then renamed. */
export function sealedStore(folder: string): SealedStore {
  return {
    folder,
    names() {
      try {
        return readdirSync(folder).sort();
      } catch {
        return [];
      }
    },
    read(name) {
      try {
        const bytes = readFileSync(join(folder, name));
        const contents = bytes.subarray(SEAL);
        if (!sealOf(contents).equals(bytes.subarray(0, SEAL))) return undefined;
        const value: unknown = deserialize(contents);
        return value;
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      const aside = join(folder, `${name}.${pid}`);
      try {
        mkdirSync(folder, { recursive: true });
        const contents = serialize(value);
        writeFileSync(aside, Buffer.concat([sealOf(contents), contents]));
        renameSync(aside, join(folder, name));
      } catch {
        drop(aside);
      }
    },
    remove(name) {
      drop(join(folder, name));
    },
  };
}

/** A store that keeps nothing. */
export const noStore: SealedStore = {
  folder: '',
  names: () => [],
  read: () => undefined,
  write: () => undefined,
  remove: () => undefined,
};

/** Removes a file or a folder, or lets it be where that is forbidden. */
function drop(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // What is left is read no more, or read again.
  }
}

function sealOf(contents: Buffer): Buffer {
  return createHash('sha256').update(contents).digest();
}
