import type { BoardCard, Box } from '../../compile/board/board.ts';

/** Cards that stand together: those of a group, or those of none. */
export interface CardSection {
  /** Index of the group's own card; undefined for the cards of no group. */
  readonly group: number | undefined;
  /** Indexes of the cards in reading order. */
  readonly cards: readonly number[];
}

/** All cards in reading order: those of no group, then group by group. A card belongs to the smallest group around its middle. */
export function readingOrder(cards: readonly BoardCard[]): CardSection[] {
  const groups = cards.flatMap(({ content, box }, index) =>
    content.kind === 'group' ? [{ index, box }] : [],
  );
  const bySize = groups
    .flatMap(({ index, box }) => (box ? [{ index, box }] : []))
    .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  const members = new Map<number | undefined, number[]>();
  for (const [index, { box, content }] of cards.entries()) {
    if (content.kind === 'group') continue;
    const group = box && bySize.find((other) => isInside(box, other.box))?.index;
    const own = members.get(group);
    if (own) own.push(index);
    else members.set(group, [index]);
  }
  const order = inOrder(
    groups.map(({ index }) => index),
    cards,
  );
  return [undefined, ...order].flatMap((group) => {
    const own = inOrder(members.get(group) ?? [], cards);
    return group === undefined && own.length === 0 ? [] : [{ group, cards: own }];
  });
}

function isInside(box: Box, group: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height;
}

/** Row by row: a card that begins above the middle of the row's first stands in its row. Cards without a place come last. */
function inOrder(indexes: readonly number[], cards: readonly BoardCard[]): number[] {
  const boxOf = (index: number): Box | undefined => cards[index]?.box;
  const down = indexes.filter(boxOf).sort((a, b) => (boxOf(a)?.y ?? 0) - (boxOf(b)?.y ?? 0) || a - b);
  const rows: number[][] = [];
  let end = -Infinity;
  for (const index of down) {
    const { y = 0, height = 0 } = boxOf(index) ?? {};
    if (y < end) rows.at(-1)?.push(index);
    else {
      rows.push([index]);
      end = y + height / 2;
    }
  }
  const across = rows.flatMap((row) => row.sort((a, b) => (boxOf(a)?.x ?? 0) - (boxOf(b)?.x ?? 0) || a - b));
  return [...across, ...indexes.filter((index) => !boxOf(index))];
}
