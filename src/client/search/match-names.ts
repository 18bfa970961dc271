import { fold } from './fold.ts';

/** Something with a name, as `search/names.json` lists it; the first name is its own. */
export type NameRow = readonly [kind: string, names: readonly string[], href: string, line: string];

/** A row and the name by which it was found. */
export interface NameHit {
  readonly kind: string;
  readonly name: string;
  /** The other name that was typed. */
  readonly alias: string | undefined;
  readonly href: string;
  readonly line: string;
}

/** So many are shown. */
export const MOST_NAMES = 3;
const SHORTEST_START = 2;

/** Rows called like the query, then those whose name begins like it (shorter names first); at most three. */
export function matchNames(rows: readonly NameRow[], text: string): readonly NameHit[] {
  const asked = nameKey(text);
  if (asked === '') return [];
  return bestRows(rows, (key) => rankOf(key, asked))
    .slice(0, MOST_NAMES)
    .map(({ row: [kind, [own = ''], href, line], name }) => ({
      kind,
      name: own,
      alias: name === own ? undefined : name,
      href,
      line,
    }));
}

/** Rows with the name that ranks lowest, by rank, then the shorter ones first, then terms, notes, tags; those that rank 2 and more are left out. */
export function bestRows(
  rows: readonly NameRow[],
  rank: (key: string) => number,
): readonly { readonly row: NameRow; readonly name: string }[] {
  return rows
    .flatMap((row) => {
      const names = row[1].map((name) => {
        const key = nameKey(name);
        return { row, name, rank: rank(key), length: key.length };
      });
      return names.filter((name) => name.rank < 2).sort((a, b) => a.rank - b.rank)[0] ?? [];
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length || compareRows(a.row, b.row));
}

const KINDS = ['Term', 'Bite', 'Page', 'Tag'];

// By itself, not by its place in a list: a large vault's names come in several lists.
function compareRows([a, , hrefA]: NameRow, [b, , hrefB]: NameRow): number {
  return KINDS.indexOf(a) - KINDS.indexOf(b) || (hrefA < hrefB ? -1 : 1);
}

/** 0 for the name itself, in singular or plural; 1 for its beginning; 2 for anything else. Both are keys. */
export function rankOf(name: string, asked: string): number {
  if (name === asked || `${name}s` === asked || name === `${asked}s`) return 0;
  return asked.length >= SHORTEST_START && name.startsWith(asked) ? 1 : 2;
}

/** A name for comparing, without case and accents. Hyphens and other signs are typed or left out at will. */
export function nameKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}@+.]+/gu, ' ')
    .trim();
}
