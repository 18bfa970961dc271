import { expect, test } from 'vitest';
import { findRoute, type RouteGraph } from '../../src/map/route.ts';

const graph: RouteGraph = {
  needs: [
    [0, 1],
    [1, 2],
    [0, 3],
  ],
  links: [
    [2, 4],
    [0, 5],
    [5, 2],
  ],
};

test('takes the fewest steps and says what joins them', () => {
  expect(findRoute(graph, 0, 4)).toEqual([
    { place: 0, by: undefined },
    { place: 1, by: 'needed' },
    { place: 2, by: 'needed' },
    { place: 4, by: 'linked' },
  ]);
});

test('goes up to what is needed, too', () => {
  expect(findRoute(graph, 2, 3)?.map(({ place, by }) => [place, by])).toEqual([
    [2, undefined],
    [1, 'needs'],
    [0, 'needs'],
    [3, 'needed'],
  ]);
});

test('of two ways alike takes the one along prerequisites', () => {
  expect(findRoute(graph, 0, 2)?.map(({ place }) => place)).toEqual([0, 1, 2]);
});

test('knows the way to itself, and when there is none', () => {
  expect(findRoute(graph, 3, 3)).toEqual([{ place: 3, by: undefined }]);
  expect(findRoute(graph, 0, 9)).toBeUndefined();
});
