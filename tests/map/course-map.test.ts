import { describe, expect, test } from 'vitest';
import { courseMap } from '../../src/map/course-map.ts';
import { drawMap } from '../../src/map/draw.ts';
import { mapOf, unitsOf } from './courses.ts';

test('shows every bite once, and only links that are strong', () => {
  const map = mapOf([2, 3], [[0, 1]], [[0, 2, 1], [1, 3, 2], [2, 4, 5]]); // prettier-ignore
  expect(map.units.flatMap(({ places }) => places)).toEqual([0, 1, 2, 3, 4]);
  expect(map.units.map(({ count }) => count)).toEqual([2, 3]);
  expect(map.strong).toEqual([
    { from: 1, to: 3 },
    { from: 2, to: 4 },
  ]);
  expect(map.links).toHaveLength(3);
});

test('draws at most one link for every two bites, the heaviest', () => {
  const links = Array.from({ length: 9 }, (_, index) => [0, index + 1, index + 2] as const);
  expect(mapOf([10], [], links).strong.map(({ to }) => to)).toEqual([5, 6, 7, 8, 9]);
});

describe('a course of more than 150 notes', () => {
  const units = unitsOf(300, 300);
  const needs = [
    { from: 7, to: 299 },
    { from: 7, to: 450 },
  ];
  const links = [
    { from: 120, to: 450, weight: 3 },
    { from: 8, to: 9, weight: 1 },
  ];
  const map = courseMap(units, { needs, links });

  test("shows each unit's count and its most linked notes, in reading order", () => {
    expect(map.units.map(({ count }) => count)).toEqual([300, 300]);
    expect(map.units[0]?.places).toEqual([7, 8, 9, 120, 299]);
    expect(map.units[1]?.places).toEqual([300, 301, 302, 303, 450]);
    expect(map.needs).toEqual(needs);
  });

  test('says in the heads how many there are', () => {
    const titles = Array.from({ length: 600 }, (_, index) => `Note ${String(index)}`);
    const picture = drawMap({ map, titles, hrefs: titles });
    expect(picture).toContain('5 of 300');
    expect(picture.match(/<a /gu)).toHaveLength(3 * 10);
  });

  test('keeps the whole small, however many units it has', () => {
    const many = courseMap(unitsOf(...Array.from({ length: 100 }, () => 60)), { needs: [], links: [] });
    expect(many.units.flatMap(({ places }) => places)).toHaveLength(100);
  });

  test('of more units than there is room for shows the most linked', () => {
    const many = unitsOf(...Array.from({ length: 400 }, () => 2));
    const shown = courseMap(many, { needs: [{ from: 798, to: 799 }], links: [] }).units;
    expect(shown).toHaveLength(150);
    expect(shown.at(-1)?.places).toEqual([798]);
  });
});
