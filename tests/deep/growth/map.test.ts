import { expect, test } from 'vitest';
import { courseMap } from '../../../src/map/course-map.ts';
import { unitsOf } from '../../map/courses.ts';
import { cost, linear } from './cost.ts';

function draw(notes: number): number {
  const units = unitsOf(...Array.from({ length: 10 }, () => notes / 10));
  const links = Array.from({ length: 5 * notes }, (_, index) => ({
    from: index % notes,
    to: (index * 7919) % notes,
    weight: 1,
  }));
  return cost(() => courseMap(units, { needs: [], links }));
}

test('the map takes time with the number of links, not of pairs', () => {
  expect(draw(20_000)).toBeLessThan(linear(draw(5000)));
});
