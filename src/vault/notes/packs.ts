import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultPath } from '../../compile/path.ts';
import type { StoredNote } from '../../compile/stored-note.ts';

/** A compiled note that is kept between builds. */
export interface KeptNote extends StoredNote {
  /** Of all that it was made from. */
  readonly digest: string;
}

/**
 * Reads the notes kept in a folder. They lie in packs, by a digest of their paths, three lines of JSON a note; each pack
 * begins with the digest of the rest. A pack that is not as it was written is passed over, and its notes compiled anew.
 */
export function readPacks(folder: string): Map<VaultPath, KeptNote> {
  const notes = new Map<VaultPath, KeptNote>();
  for (const name of listPacks(folder)) {
    const lines = readSealed(join(folder, name));
    for (let at = 0; at + 2 < lines.length; at += 3) {
      const [head = '', facts = '', article = ''] = lines.slice(at, at + 3);
      const [path, digest] = JSON.parse(head) as [VaultPath, string];
      notes.set(path, { digest, facts, article });
    }
  }
  return notes;
}

/** Writes the packs that hold notes which were added, changed or deleted since the last time. */
export function writePacks(
  folder: string,
  notes: ReadonlyMap<VaultPath, KeptNote>,
  changed: Iterable<VaultPath>,
): void {
  const names = new Set([...changed].map(packOf));
  if (names.size === 0) return;
  mkdirSync(folder, { recursive: true });
  const packs = Map.groupBy(
    [...notes].filter(([path]) => names.has(packOf(path))),
    ([path]) => packOf(path),
  );
  for (const name of names) {
    const lines = (packs.get(name) ?? [])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, { digest, facts, article }]) => [JSON.stringify([path, digest]), facts, article]);
    if (lines.length === 0) rmSync(join(folder, name), { force: true });
    else writeSealed(join(folder, name), lines.join('\n'));
  }
}

/** One of 256: a note that is edited costs the writing of few others. */
function packOf(path: VaultPath): string {
  return `${hash('sha256', path).slice(0, 2)}.pack`;
}

function listPacks(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.pack'));
  } catch {
    return [];
  }
}

const sealLength = 64;

function readSealed(file: string): string[] {
  const bytes = readFileSync(file);
  const rest = bytes.subarray(sealLength + 1);
  if (bytes.toString('latin1', 0, sealLength) !== createHash('sha256').update(rest).digest('hex')) return [];
  return rest.toString('utf8').split('\n');
}

/** Under another name first: a process that is killed leaves the pack of before. */
function writeSealed(file: string, text: string): void {
  const next = `${file}.${String(process.pid)}`;
  writeFileSync(next, `${hash('sha256', text)}\n${text}`);
  renameSync(next, file);
}
