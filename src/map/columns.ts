import { lineDrawer } from './column-lines.ts';
import { fitLines, headWidth, labelWidth, lineHeight, shortTitle } from './label.ts';
import { headOf, linesOf, type Head, type Layout, type LayoutInput, type Spot } from './layout.ts';
import { trunksOf } from './trunks.ts';

/** From a column's start to its dots: the way of lines that go down beside it. */
const gutter = 36;
const laneGap = 5;

/** Where the columns of a map stand. */
export interface Grid {
  readonly width: number;
  readonly pitch: number;
  /** Column of a place. */
  readonly columnOf: (place: number) => number;
  /** Start of a column's gutter. */
  readonly start: (column: number) => number;
  /** Height of a lane of the band under the heads. */
  readonly lane: (index: number) => number;
  /** Height where the first bites may begin. */
  readonly top: number;
}

/** A wide map: every unit is a column, and its bites stand in it from top to bottom. */
export function layoutColumns(input: LayoutInput): Layout {
  const { map } = input;
  const names = (room: number) =>
    map.units.map((unit) => fitLines(headOf(unit), headWidth(room + gutter / 2), 3));
  const grid = gridOf(input, (room) => Math.max(0, ...names(room).map(({ length }) => length)));
  const spots = placeSpots(input, grid);
  const heads = placeHeads(names(grid.pitch - gutter), grid);
  const bottom = Math.max(0, ...[...spots.values()].map(({ box }) => box.y + box.height));
  const beside = map.needs.filter(({ from, to }) => grid.columnOf(from) === grid.columnOf(to));
  // Places of different columns never share a lane's height, so that each column has lanes of its own.
  const heightOf = (place: number) => (spots.get(place)?.y ?? 0) + grid.columnOf(place) * (bottom + 1);
  const draw = lineDrawer(grid, trunksOf(beside, heightOf));
  return {
    width: input.width,
    height: bottom + 4,
    heads,
    spots: [...spots.values()],
    needs: linesOf(map.needs, spots, draw.need),
    links: linesOf(map.strong, spots, draw.link),
  };
}

function gridOf({ map, width }: LayoutInput, headLines: (room: number) => number): Grid {
  const { units, needs, strong } = map;
  const column = new Map(
    units.flatMap(({ places }, index) => places.map((place) => [place, index] as const)),
  );
  const columnOf = (place: number): number => column.get(place) ?? 0;
  // Nothing goes down beside a first column that no line enters: it stands at the edge.
  const isBusy = [...needs, ...strong].some(({ to }) => columnOf(to) === 0);
  const indent = isBusy ? 0 : gutter - 8;
  const pitch = (width + indent) / Math.max(units.length, 1);
  const far = needs.filter(({ from, to }) => ![0, 1].includes(columnOf(to) - columnOf(from)));
  const lanes = Math.min(12, new Set(far.map(({ from }) => from)).size);
  const band = headLines(pitch - gutter) * 18 + 16;
  return {
    width,
    pitch,
    columnOf,
    start: (index) => index * pitch - indent,
    lane: (index) => band + laneGap * (index % 12),
    top: band + laneGap * lanes + 8,
  };
}

function placeSpots({ map, titles }: LayoutInput, { pitch, start, top }: Grid): Map<number, Spot> {
  const spots = new Map<number, Spot>();
  for (const [index, { places }] of map.units.entries()) {
    const x = start(index) + gutter;
    let y = top;
    for (const place of places) {
      const lines = fitLines(shortTitle(titles[place] ?? ''), pitch - gutter - 18);
      const wide = Math.min(labelWidth(lines) + 24, pitch - gutter);
      const box = { x: x - 8, y: y - 6, width: wide, height: lines.length * lineHeight + 12 };
      spots.set(place, { place, x, y: y + lineHeight / 2, lines, box });
      y += lines.length * lineHeight + 15;
    }
  }
  return spots;
}

function placeHeads(names: readonly (readonly string[])[], { width, start, pitch, lane }: Grid): Head[] {
  const rule = lane(0) - 12;
  return names.map((lines, index) => {
    const x = start(index) + gutter - 4;
    const y = rule - 7 - (lines.length - 1) * 18;
    return { x, y, lines, rule: { y: rule, from: x, to: Math.min(width, x + pitch - gutter / 2) } };
  });
}
