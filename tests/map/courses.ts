import { courseMap, type CourseMap, type UnitPlaces } from '../../src/map/course-map.ts';
import type { Edge, WeightedEdge } from '../../src/map/graph.ts';

/** Units of so many bites each, their places counted through. */
export function unitsOf(...sizes: number[]): UnitPlaces[] {
  let place = 0;
  return sizes.map((size, number) => ({
    number,
    title: `Unit ${String(number)}`,
    places: Array.from({ length: size }, () => place++),
  }));
}

/** A map of such units; prerequisites as pairs, links as pairs with their weight. */
export function mapOf(
  sizes: readonly number[],
  needs: readonly (readonly [number, number])[] = [],
  links: readonly (readonly [number, number, number])[] = [],
): CourseMap {
  return courseMap(unitsOf(...sizes), {
    needs: needs.map(([from, to]): Edge => ({ from, to })),
    links: links.map(([from, to, weight]): WeightedEdge => ({ from, to, weight })),
  });
}
