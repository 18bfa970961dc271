import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What each file of a site was made from and what came of it, by its path below the site's folder. */
export type Ledger = Map<string, LedgerEntry>;

export interface LedgerEntry {
  /** Digest of all that the file shows. */
  readonly key: string;
  /** Digest of its bytes. */
  readonly digest: string;
}

/** Reads what the last build wrote down; empty where it was another code that built, or nothing can be read. */
export function readLedger(file: string, version: string): Ledger {
  try {
    const { code, files } = JSON.parse(readFileSync(file, 'utf8')) as {
      code: string;
      files: [string, string, string][];
    };
    if (code !== version) return new Map();
    return new Map(files.map(([path, key, digest]) => [path, { key, digest }]));
  } catch {
    return new Map();
  }
}

/** Writes a ledger under another name first, so that it is there whole or not at all. */
export function writeLedger(file: string, version: string, ledger: Ledger): void {
  const files = [...ledger].map(([path, { key, digest }]) => [path, key, digest]);
  const next = `${file}.${String(process.pid)}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(next, JSON.stringify({ code: version, files }));
  renameSync(next, file);
}
