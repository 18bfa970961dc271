/** One page of a list that is too long for one. */
export interface Part<Item> {
  /** From 1. */
  readonly number: number;
  /** Places of its first and last item, from 1; 0 in an empty list. */
  readonly first: number;
  readonly last: number;
  readonly items: readonly Item[];
}

/** Items on one page: about 40 kB of links. */
export const PART = 200;

/** Cuts a list into pages of `size`; an empty list is one empty page. */
export function partsOf<Item>(items: readonly Item[], size = PART): readonly Part<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => {
    const own = items.slice(index * size, (index + 1) * size);
    const first = index * size + 1;
    return {
      number: index + 1,
      first: own.length === 0 ? 0 : first,
      last: first + own.length - 1,
      items: own,
    };
  });
}

/**
 * Last segment of the path of a part, with its slash: none for the first, then `~2/`. No name of a note or a tag has
 * that sign in its path, so that `tags/year/2024/` and the second page of `tags/year/` keep apart.
 */
export function partPath(number: number): string {
  return number === 1 ? '' : `~${String(number)}/`;
}

/** The page that has the item at `index`, from 0. */
export function partAt(index: number, size = PART): number {
  return Math.floor(index / size) + 1;
}
