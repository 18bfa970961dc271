import { bestRows, MOST_NAMES, nameKey, rankOf, type NameRow } from './match-names.ts';

/** Names by how they begin: see `NameIndex`, of which this is the making. */
export interface SplitNames {
  readonly leaves: readonly (readonly [prefix: string, rows: readonly NameRow[]])[];
  readonly stems: readonly (readonly [prefix: string, rows: readonly NameRow[]])[];
}

interface Entry {
  readonly key: string;
  readonly row: NameRow;
}

/** Sorts rows by the beginnings of their names into leaves of at most `most` characters of JSON; a row is in one for each of its names. */
export function splitNames(rows: readonly NameRow[], most: number): SplitNames {
  const entries = rows.flatMap((row) => keysOf(row).map((key): Entry => ({ key, row })));
  const sizes = new Map(rows.map((row) => [row, JSON.stringify(row).length + 1]));
  const split: { leaves: [string, readonly NameRow[]][]; stems: [string, readonly NameRow[]][] } = {
    leaves: [],
    stems: [],
  };
  const waiting = entries.length > 0 ? [entries] : [];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const prefix = commonStart(group);
    const own = [...new Set(group.map(({ row }) => row))];
    const size = own.reduce((sum, row) => sum + (sizes.get(row) ?? 0), 0);
    if (size <= most) {
      split.leaves.push([prefix, own]);
      continue;
    }
    if (prefix !== '') split.stems.push([prefix, firstFor(own, prefix)]);
    const longer = group.filter(({ key }) => key !== prefix);
    waiting.push(...Map.groupBy(longer, ({ key }) => key[prefix.length]).values());
  }
  const byPrefix = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
  return { leaves: split.leaves.sort(byPrefix), stems: split.stems.sort(byPrefix) };
}

/** What `prefix` shows, and what a part of it shows, for which no name is the name itself. */
function firstFor(rows: readonly NameRow[], prefix: string): readonly NameRow[] {
  const whole = bestRows(rows, (key) => rankOf(key, prefix)).slice(0, MOST_NAMES);
  const part = bestRows(rows, (key) => (key.startsWith(prefix) ? 1 : 2)).slice(0, MOST_NAMES);
  const kept = new Set([...whole, ...part].map(({ row }) => row));
  return rows.filter((row) => kept.has(row));
}

/** Keys of its names; a note may also be looked for by its address. */
function keysOf([kind, names, href]: NameRow): readonly string[] {
  const address = kind === 'Page' || kind === 'Bite' ? [decodeURI(href).split('/').at(-2) ?? ''] : [];
  return [...new Set([...names, ...address].map(nameKey))].filter((key) => key !== '');
}

function commonStart([first, ...others]: readonly Entry[]): string {
  let start = first?.key ?? '';
  for (const { key } of others) while (!key.startsWith(start)) start = start.slice(0, -1);
  return start;
}
