/** How one bite of a way leads to the next. */
export type Relation = 'needed' | 'needs' | 'linked';

export interface Step {
  readonly place: number;
  /** How the step before leads here; undefined for the first. */
  readonly by: Relation | undefined;
}

type Pair = readonly [from: number, to: number];

/** Pairs of places: what is needed before what needs it, and what the text links. */
export interface RouteGraph {
  readonly needs: readonly Pair[];
  readonly links: readonly Pair[];
}

/** The way with the fewest steps, ends included; of two alike the one with more prerequisites. Undefined when there is none. */
export function findRoute(graph: RouteGraph, from: number, to: number): readonly Step[] | undefined {
  const next = neighbours(graph);
  const reached = new Map<number, Step & { readonly before: number }>();
  reached.set(from, { place: from, by: undefined, before: -1 });
  // A place is reached from the front by prerequisites before links: a breadth-first search in that order.
  for (let front = [from]; front.length > 0 && !reached.has(to);) {
    const found: number[] = [];
    for (const relation of ['needed', 'needs', 'linked'] as const)
      for (const before of front)
        for (const { place, by } of next.get(before) ?? [])
          if (by === relation && !reached.has(place)) {
            reached.set(place, { place, by, before });
            found.push(place);
          }
    front = found;
  }
  return reached.has(to) ? walkBack(reached, to) : undefined;
}

function neighbours({ needs, links }: RouteGraph): ReadonlyMap<number, Step[]> {
  const next = new Map<number, Step[]>();
  const add = (from: number, place: number, by: Relation) => {
    const steps = next.get(from);
    if (steps) steps.push({ place, by });
    else next.set(from, [{ place, by }]);
  };
  for (const [from, to] of needs) {
    add(from, to, 'needed');
    add(to, from, 'needs');
  }
  for (const [from, to] of links) {
    add(from, to, 'linked');
    add(to, from, 'linked');
  }
  return next;
}

function walkBack(reached: ReadonlyMap<number, Step & { readonly before: number }>, to: number): Step[] {
  const steps: Step[] = [];
  for (let at = reached.get(to); at; at = reached.get(at.before))
    steps.unshift({ place: at.place, by: at.by });
  return steps;
}
