import type { CourseGraph, Edge, WeightedEdge } from './graph.ts';

/** A unit with its bites as places in the reading order. */
export interface UnitPlaces {
  readonly number: number | undefined;
  readonly title: string;
  readonly places: readonly number[];
}

/** A unit as the map shows it. */
export interface ShownUnit extends UnitPlaces {
  /** How many bites it has, shown or not. */
  readonly count: number;
}

/** What a map shows of a course. */
export interface CourseMap {
  readonly units: readonly ShownUnit[];
  readonly needs: readonly Edge[];
  /** The stronger links, drawn. */
  readonly strong: readonly Edge[];
  /** Every link between shown places, for finding a way. */
  readonly links: readonly Edge[];
}

/** From here on a picture of every note would be no picture, and its page too heavy: a bite takes about 1.3 kB of it. */
const limit = 150;
const most = { perUnit: 5, inAll: 150 } as const;

/** Chooses what to show: everything, or of a large course each unit's most linked bites, in reading order. */
export function courseMap(units: readonly UnitPlaces[], graph: CourseGraph, max = limit): CourseMap {
  const total = units.reduce((sum, { places }) => sum + places.length, 0);
  const counted = units.map((unit) => ({ ...unit, count: unit.places.length }));
  const shown = total > max ? mostLinked(counted, graph) : counted;
  const kept = new Set(shown.flatMap(({ places }) => places));
  const inside = ({ from, to }: Edge): boolean => kept.has(from) && kept.has(to);
  const links = graph.links.filter(inside);
  return {
    units: shown,
    needs: graph.needs.filter(inside),
    strong: strongest(links, kept.size),
    links,
  };
}

/** The most linked bites of each unit; where there are more units than bites to show, of those with the most linked ones. */
function mostLinked(units: readonly ShownUnit[], graph: CourseGraph): ShownUnit[] {
  const degree = degreesOf(graph);
  const of = (place: number | undefined): number => degree.get(place ?? -1) ?? 0;
  const room = Math.max(1, Math.min(most.perUnit, Math.floor(most.inAll / units.length)));
  const best = units.map((unit) => ({
    ...unit,
    places: [...unit.places].sort((a, b) => of(b) - of(a) || a - b).slice(0, room),
  }));
  const kept = new Set([...best].sort((a, b) => of(b.places[0]) - of(a.places[0])).slice(0, most.inAll));
  return best
    .filter((unit) => kept.has(unit))
    .map((unit) => ({ ...unit, places: [...unit.places].sort((a, b) => a - b) }));
}

function degreesOf({ needs, links }: CourseGraph): ReadonlyMap<number, number> {
  const degree = new Map<number, number>();
  const count = (place: number, by: number) => degree.set(place, (degree.get(place) ?? 0) + by);
  for (const { from, to, weight } of [...needs.map((edge) => ({ ...edge, weight: 1 })), ...links]) {
    count(from, weight);
    count(to, weight);
  }
  return degree;
}

/** Pairs that link more than once, at most one for every two places: the rest is left to the text. */
function strongest(links: readonly WeightedEdge[], places: number): Edge[] {
  const order = links
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to)
    .slice(0, Math.ceil(places / 2));
  return order.sort((a, b) => a.from - b.from || a.to - b.to).map(({ from, to }) => ({ from, to }));
}
