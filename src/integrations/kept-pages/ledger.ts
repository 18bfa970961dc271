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

/** What was written down, and what was bundled for the pages. */
export interface KeptLedger {
  readonly assets: string;
  readonly ledger: Ledger;
}

/** Reads what the last build wrote down; nothing where it was another code that built, or nothing can be read. */
export function readLedger(file: string, version: string): KeptLedger {
  try {
    const { code, assets, files } = JSON.parse(readFileSync(file, 'utf8')) as {
      code: string;
      assets: string;
      files: [string, string, string][];
    };
    if (code === version)
      return { assets, ledger: new Map(files.map(([path, key, digest]) => [path, { key, digest }])) };
  } catch {
    // As good as none.
  }
  return { assets: '', ledger: new Map() };
}

/** Writes a ledger under another name first, so that it is there whole or not at all. */
export function writeLedger(file: string, version: string, { assets, ledger }: KeptLedger): void {
  const files = [...ledger].map(([path, { key, digest }]) => [path, key, digest]);
  const next = `${file}.${String(process.pid)}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(next, JSON.stringify({ code: version, assets, files }));
  renameSync(next, file);
}
