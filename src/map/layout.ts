import type { CourseMap } from './course-map.ts';
import type { Edge } from './graph.ts';

/** A bite on the map. Lengths are CSS pixels of the drawing. */
export interface Spot {
  readonly place: number;
  /** Its dot; the label's first line stands beside it. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** What a pointer may touch: dot and label. */
  readonly box: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A unit's name over its bites, with the line under it. */
export interface Head {
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly rule: { readonly y: number; readonly from: number; readonly to: number };
}

/** A line between two spots as SVG path data, with where its arrow ends, pointing right. */
export interface Line extends Edge {
  readonly d: string;
  readonly tip?: { readonly x: number; readonly y: number } | undefined;
}

/** A map drawn for one width. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly Head[];
  /** In reading order. */
  readonly spots: readonly Spot[];
  readonly needs: readonly Line[];
  readonly links: readonly Line[];
}

export interface LayoutInput {
  readonly map: CourseMap;
  /** Title of a place. */
  readonly titles: readonly string[];
  readonly width: number;
}

/** `4 Prompting`, or with `5 of 120` where only some of its bites are shown. */
export function headOf({ number, title, places, count }: CourseMap['units'][number]): string {
  const name = number === undefined ? title : `${String(number)}  ${title}`;
  return places.length < count ? `${name}, ${String(places.length)} of ${String(count)}` : name;
}

/** Lines of the edges whose ends are both on the map. */
export function linesOf(
  edges: readonly Edge[],
  spots: ReadonlyMap<number, Spot>,
  draw: (from: Spot, to: Spot) => Omit<Line, 'from' | 'to'>,
): Line[] {
  return edges.flatMap(({ from, to }) => {
    const [a, b] = [spots.get(from), spots.get(to)];
    return a && b ? [{ from, to, ...draw(a, b) }] : [];
  });
}
