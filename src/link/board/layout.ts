import type { BoardCard, Box } from '../../compile/board/board.ts';

/** Where the cards of a canvas stand in its drawing, whose upper left corner is 0, 0. */
export interface BoardLayout {
  readonly width: number;
  readonly height: number;
  /** By index of the card; cards without a place, and those too far away, are not among them. */
  readonly boxes: ReadonlyMap<number, Box>;
}

/** How far from the middle of all cards one may stand and still be drawn, so that one stray card does not make all others a dot. */
const farthest = 20_000;
/** Cards of a canvas that is drawn at all. */
const most = 1000;
/** Room about the cards: for lines that leave them, and a group's label above it. */
const room = 40;

/** Lays the cards out as the file has them; nothing is drawn of a canvas without cards, or with too many. */
export function layOut(cards: readonly Pick<BoardCard, 'box'>[]): BoardLayout {
  const placed = cards.flatMap(({ box }, index) => (box ? [{ box, index }] : []));
  if (placed.length === 0 || placed.length > most) return { width: 0, height: 0, boxes: new Map() };
  const middle = {
    x: median(placed.map(({ box }) => box.x + box.width / 2)),
    y: median(placed.map(({ box }) => box.y + box.height / 2)),
  };
  const near = placed.filter(
    ({ box }) => Math.abs(box.x - middle.x) <= farthest && Math.abs(box.y - middle.y) <= farthest,
  );
  const left = Math.min(...near.map(({ box }) => box.x)) - room;
  const top = Math.min(...near.map(({ box }) => box.y)) - room;
  return {
    width: Math.max(...near.map(({ box }) => box.x + box.width)) + room - left,
    height: Math.max(...near.map(({ box }) => box.y + box.height)) + room - top,
    boxes: new Map(near.map(({ box, index }) => [index, { ...box, x: box.x - left, y: box.y - top }])),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
