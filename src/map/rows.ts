import { bow, rounded } from './curves.ts';
import { fitLines, headWidth, labelWidth, lineHeight, shortTitle } from './label.ts';
import { headOf, linesOf, type Head, type Layout, type LayoutInput, type Line, type Spot } from './layout.ts';
import { trunksOf } from './trunks.ts';

/** A tall map: every bite in a row of its own, all lines in a margin before them. */
export function layoutRows(input: LayoutInput): Layout {
  const { map, width } = input;
  const { heads, spots, height } = placeRows(input);
  const heightOf = (place: number) => spots.get(place)?.y ?? 0;
  const trunks = trunksOf(map.needs, heightOf);
  const x = marginOf(width);
  const gap = Math.min(9, (x - 16) / Math.max(trunks.count, 1));
  const deepest = x - 8;
  const depth = (a: Spot, b: Spot) =>
    8 + (deepest - 8) * Math.sqrt(Math.abs(b.y - a.y) / Math.max(height, 1));
  return {
    width,
    height,
    heads,
    spots: [...spots.values()],
    needs: linesOf(map.needs, spots, (a, b) => trunkLine(a, b, x - 15 - gap * trunks.laneOf(a.place))),
    links: linesOf(map.strong, spots, (a, b) => ({ d: bow(x - 6, a.y, b.y, depth(a, b)) })),
  };
}

/** From below a dot into its trunk, and out of it to the dot that needs it. */
export function trunkLine(a: Spot, b: Spot, lane: number): Omit<Line, 'from' | 'to'> {
  const out = a.y + 3 * Math.sign(b.y - a.y);
  const tip = { x: b.x - 5, y: b.y };
  return {
    d: rounded([
      [a.x - 3, out],
      [lane, out],
      [lane, b.y],
      [tip.x - 3, b.y],
    ]),
    tip,
  };
}

/** Room for lines before the dots. */
function marginOf(width: number): number {
  return width < 480 ? 58 : 112;
}

interface Rows {
  readonly heads: readonly Head[];
  readonly spots: ReadonlyMap<number, Spot>;
  readonly height: number;
}

function placeRows({ map, titles, width }: LayoutInput): Rows {
  const x = marginOf(width);
  const heads: Head[] = [];
  const spots = new Map<number, Spot>();
  let y = 0;
  for (const unit of map.units) {
    const lines = fitLines(headOf(unit), headWidth(width - x), 3);
    const rule = { y: y + lines.length * 18 + 5, from: x - 4, to: width };
    heads.push({ x: x - 4, y: y + 16, lines, rule });
    y = rule.y + 9;
    for (const place of unit.places) {
      const spot = rowAt(place, titles[place] ?? '', { x, y, width });
      spots.set(place, spot);
      y += spot.box.height;
    }
    y += 18;
  }
  return { heads, spots, height: y };
}

/** On a phone a row is as high as a finger wants it. */
function rowAt(
  place: number,
  title: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Spot {
  const gap = width < 480 ? 28 : 16;
  const lines = fitLines(shortTitle(title), width - x - 16);
  const box = {
    x: x - 10,
    y,
    width: Math.min(labelWidth(lines) + 26, width - x + 10),
    height: lines.length * lineHeight + gap,
  };
  return { place, x, y: y + gap / 2 + lineHeight / 2, lines, box };
}
