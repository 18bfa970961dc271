import type { NameRow } from './match-names.ts';

/** Where the names of a large vault are. No prefix of a leaf begins another's; every name's key begins with one of the two. */
export interface NameIndex {
  /** Beginnings of keys, and the file below `search/names/` that has every name which begins so. */
  readonly leaves: readonly (readonly [prefix: string, file: string])[];
  /** Shorter beginnings, which too many names share: the names that stand first for them. */
  readonly stems: readonly (readonly [prefix: string, rows: readonly NameRow[]])[];
}

/** What `search/names.json` holds: every name of a small vault, of a large one where they are. */
export type NamesFile = readonly NameRow[] | NameIndex;

/** Fetches a file of {@link NameIndex.leaves}; none where it cannot be had. */
export type LoadNames = (file: string) => Promise<readonly NameRow[]>;

/** Every row that a query by this key may show; `asked` is a key. Takes two files at most. */
export async function rowsFor(names: NamesFile, asked: string, load: LoadNames): Promise<readonly NameRow[]> {
  if (!('leaves' in names)) return names;
  const singular = asked.endsWith('s') ? [asked.slice(0, -1)] : [];
  const found = await Promise.all([asked, ...singular].map((key) => rowsBelow(names, key, load)));
  return [...new Map(found.flat().map((row) => [row[2], row])).values()];
}

/** Names that share the first letter, and as many more as there are: what a slip may have been meant for. */
export async function rowsNear(
  names: NamesFile,
  asked: string,
  load: LoadNames,
  most = 12,
): Promise<readonly NameRow[]> {
  if (!('leaves' in names)) return names;
  const near = names.leaves
    .map(([prefix, file]) => ({ file, common: commonLength(prefix, asked) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .slice(0, most);
  const stems = names.stems.filter(([prefix]) => commonLength(prefix, asked) > 0);
  const found = await Promise.all(near.map(({ file }) => load(file)));
  const rows = [...stems.map(([, own]) => own), ...found].flat();
  return [...new Map(rows.map((row) => [row[2], row])).values()];
}

async function rowsBelow({ leaves, stems }: NameIndex, asked: string, load: LoadNames) {
  const nodes = [
    ...stems.map(([prefix, rows]) => ({ prefix, rows, file: undefined })),
    ...leaves.map(([prefix, file]) => ({ prefix, rows: [], file })),
  ];
  // The shortest beginning that goes on from what was typed stands for all of them.
  const [below] = nodes
    .filter(({ prefix }) => prefix.startsWith(asked))
    .sort((a, b) => a.prefix.length - b.prefix.length);
  const node = below ?? nodes.find(({ prefix, file }) => file !== undefined && asked.startsWith(prefix));
  return node?.file === undefined ? (node?.rows ?? []) : load(node.file);
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
