import { createHash } from 'node:crypto';
import type { NameRow } from '../client/search/match-names.ts';
import type { NamesFile } from '../client/search/name-index.ts';
import { splitNames } from '../client/search/split-names.ts';

/** Characters of JSON that a reader gets at once; about a third of it as bytes on the wire. */
const ONE_FILE = 64_000;
const LEAF = 32_000;

/** The names as files: all in one, or an index and others named by what they hold, so that no old one passes for new. */
export interface NameFiles {
  readonly index: NamesFile;
  readonly others: readonly { readonly name: string; readonly rows: readonly NameRow[] }[];
}

/** Cuts the names of a large vault into files by how they begin. */
export function nameFiles(rows: readonly NameRow[]): NameFiles {
  if (JSON.stringify(rows).length <= ONE_FILE) return { index: rows, others: [] };
  const { leaves, stems } = splitNames(rows, LEAF);
  const named = leaves.map(([prefix, own]) => ({ prefix, rows: own, name: digest(own) }));
  const others = new Map(named.map((leaf) => [leaf.name, { name: leaf.name, rows: leaf.rows }]));
  return {
    index: { leaves: named.map(({ prefix, name }) => [prefix, name]), stems },
    others: [...others.values()],
  };
}

function digest(rows: readonly NameRow[]): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 12);
}
