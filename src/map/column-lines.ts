import type { Grid } from './columns.ts';
import { bow, rounded, swing } from './curves.ts';
import { labelWidth } from './label.ts';
import { laneKeeper } from './lanes.ts';
import type { Line, Spot } from './layout.ts';
import { trunkLine } from './rows.ts';
import type { Trunks } from './trunks.ts';

type Drawn = Omit<Line, 'from' | 'to'>;

/**
 * Draws the lines of a map in columns. A prerequisite inside a unit runs in a trunk beside it; one from another unit
 * takes the gutters and the band under the heads, so that it runs through no label. Other links swing behind the labels.
 */
export function lineDrawer(grid: Grid, trunks: Trunks): Record<'need' | 'link', (a: Spot, b: Spot) => Drawn> {
  const across = crosser(grid);
  const beside = (a: Spot, b: Spot): boolean => grid.columnOf(a.place) === grid.columnOf(b.place);
  return {
    need: (a, b) => (beside(a, b) ? trunkLine(a, b, a.x - 12 - 4 * trunks.laneOf(a.place)) : across(a, b)),
    link: (a, b) => ({ d: beside(a, b) ? arc(a, b) : behind(a, b) }),
  };
}

function crosser({ width, columnOf, start, lane }: Grid): (a: Spot, b: Spot) => Drawn {
  const band = laneKeeper(12);
  const gutters = new Map<number, ReturnType<typeof laneKeeper>>();
  const down = (column: number, source: number): number => {
    const keeper = gutters.get(column) ?? laneKeeper(4);
    gutters.set(column, keeper);
    return Math.min(width - 2, start(column) + 8 - 5 * keeper.take(source));
  };
  return (a, b) => {
    const [here, there] = [columnOf(a.place), columnOf(b.place)];
    const out = down(here + 1, a.place);
    const tip = { x: b.x - 5, y: b.y };
    const begin = [
      [Math.min(endOf(a), out), a.y],
      [out, a.y],
    ] as const;
    const end = [tip.x - 3, tip.y] as const;
    if (there === here + 1) return { d: rounded([...begin, [out, b.y], end]), tip };
    const [level, into] = [lane(band.take(a.place)), down(there, a.place)];
    return { d: rounded([...begin, [out, level], [into, level], [into, b.y], end]), tip };
  };
}

/** Where a line may leave a label's first line. */
function endOf({ x, lines }: Spot): number {
  return x + 15 + labelWidth(lines.slice(0, 1));
}

function behind(a: Spot, b: Spot): string {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return swing([endOf(left), left.y], [right.x - 6, right.y]);
}

function arc(a: Spot, b: Spot): string {
  return bow(a.x - 6, a.y, b.y, Math.min(16, 4 + Math.abs(b.y - a.y) / 24));
}
