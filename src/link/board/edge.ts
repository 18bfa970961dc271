import type { BoardEdge, Box, Side } from '../../compile/board/board.ts';
import { round } from '../../figure/draw/svg.ts';

type Point = readonly [x: number, y: number];

/** A line between two cards as SVG paths. */
export interface EdgePath {
  readonly d: string;
  /** Triangles at its ends. */
  readonly tips: readonly string[];
  /** The middle of the line, where its label stands. */
  readonly middle: Point;
}

const away: Readonly<Record<Side, Point>> = {
  top: [0, -1],
  right: [1, 0],
  bottom: [0, 1],
  left: [-1, 0],
};

/** Length of an arrow's head. */
const tip = 11;

/** A smooth curve from the middle of one side to the middle of another; sides that the file leaves open face one another. */
export function edgePath(edge: BoardEdge, from: Box, to: Box): EdgePath {
  const fromSide = edge.fromSide ?? facing(from, to);
  const toSide = edge.toSide ?? facing(to, from);
  const [start, end] = [middleOf(from, fromSide), middleOf(to, toSide)];
  const reach = Math.min(180, Math.max(30, Math.hypot(end[0] - start[0], end[1] - start[1]) / 2));
  const points: readonly Point[] = [
    along(start, fromSide, edge.fromArrow ? tip : 0),
    along(start, fromSide, reach),
    along(end, toSide, reach),
    along(end, toSide, edge.toArrow ? tip : 0),
  ];
  const [a = start, b = start, c = end, d = end] = points;
  return {
    d: `M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}`,
    tips: [...(edge.fromArrow ? [head(start, fromSide)] : []), ...(edge.toArrow ? [head(end, toSide)] : [])],
    middle: [(a[0] + 3 * b[0] + 3 * c[0] + d[0]) / 8, (a[1] + 3 * b[1] + 3 * c[1] + d[1]) / 8],
  };
}

/** The side of a card that looks to another. */
function facing(from: Box, to: Box): Side {
  const right = to.x + to.width / 2 - (from.x + from.width / 2);
  const down = to.y + to.height / 2 - (from.y + from.height / 2);
  const isAcross = Math.abs(right) * (from.height + to.height) > Math.abs(down) * (from.width + to.width);
  if (isAcross) return right > 0 ? 'right' : 'left';
  return down > 0 ? 'bottom' : 'top';
}

function middleOf({ x, y, width, height }: Box, side: Side): Point {
  const [right, down] = away[side];
  return [x + ((right + 1) * width) / 2, y + ((down + 1) * height) / 2];
}

function along([x, y]: Point, side: Side, length: number): Point {
  const [right, down] = away[side];
  return [x + right * length, y + down * length];
}

/** A triangle that points at a card's side. */
function head(at: Point, side: Side): string {
  const [right, down] = away[side];
  const [x, y] = along(at, side, tip);
  const half = tip / 2;
  return `M${pair(at)}L${pair([x + down * half, y + right * half])}L${pair([x - down * half, y - right * half])}Z`;
}

function pair([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
