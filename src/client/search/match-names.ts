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

const MOST = 3;
const SHORTEST_START = 2;

/** Rows called like the query, then those whose name begins like it (shorter names first); at most three. */
export function matchNames(rows: readonly NameRow[], text: string): readonly NameHit[] {
  const asked = keyOf(text);
  if (asked === '') return [];
  return rows
    .flatMap((row, place) => {
      const best = bestName(row[1], asked);
      return best ? [{ ...best, row, place }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || a.place - b.place)
    .slice(0, MOST)
    .map(({ row: [kind, [own = ''], href, line], name }) => ({
      kind,
      name: own,
      alias: name === own ? undefined : name,
      href,
      line,
    }));
}

function bestName(names: readonly string[], asked: string) {
  return names
    .map((name) => ({ name, rank: rankOf(keyOf(name), asked) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)[0];
}

/** 0 for the name itself, in singular or plural; 1 for its beginning; 2 for anything else. */
function rankOf(name: string, asked: string): number {
  if (name === asked || `${name}s` === asked || name === `${asked}s`) return 0;
  return asked.length >= SHORTEST_START && name.startsWith(asked) ? 1 : 2;
}

// Hyphens and other signs are typed or left out at will.
function keyOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}@+.]+/gu, ' ')
    .trim();
}
