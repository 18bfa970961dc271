import type { Edge } from './graph.ts';

/** Where lines run side by side: all of one source share a trunk, and trunks that pass each other have lanes of their own. */
export interface Trunks {
  /** Lane of a source, from 0; short trunks have low lanes. */
  laneOf(source: number): number;
  /** Lanes in use. */
  readonly count: number;
}

interface Trunk {
  readonly source: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lanes for the trunks of edges whose places stand at heights. */
export function trunksOf(edges: readonly Edge[], heightOf: (place: number) => number): Trunks {
  const lanes: Trunk[][] = [];
  const known = new Map<number, number>();
  for (const trunk of spansOf(edges, heightOf)) {
    const free = lanes.findIndex((lane) => lane.every((other) => isApart(trunk, other)));
    const lane = free === -1 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(trunk);
    known.set(trunk.source, lane);
  }
  return { laneOf: (source) => known.get(source) ?? 0, count: lanes.length };
}

/** How far each source's lines reach, the shortest first. */
function spansOf(edges: readonly Edge[], heightOf: (place: number) => number): Trunk[] {
  const spans = [...Map.groupBy(edges, ({ from }) => from)].map(([source, own]) => {
    const heights = [source, ...own.map(({ to }) => to)].map(heightOf);
    return { source, top: Math.min(...heights), bottom: Math.max(...heights) };
  });
  return spans.sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.source - b.source);
}

function isApart(a: Trunk, b: Trunk): boolean {
  return a.bottom < b.top || b.bottom < a.top;
}
