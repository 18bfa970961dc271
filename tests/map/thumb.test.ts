import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawThumb } from '../../src/map/thumb.ts';
import { mapOf } from './courses.ts';

test('has a dot for each bite, a rule for each unit, an arc for each prerequisite', () => {
  const picture = drawThumb(mapOf([2, 3], [[0, 1], [1, 4]])); // prettier-ignore
  expect(picture.match(/h0/gu)).toHaveLength(5);
  expect(picture.match(/H/gu)).toHaveLength(2);
  expect(picture.match(/C/gu)).toHaveLength(2);
  expect(drawThumb(mapOf([]))).not.toContain('NaN');
});

test('stays under 3 kB, gzip, at its largest', () => {
  const needs = Array.from(
    { length: 200 },
    (_, index) => [(index * 31) % 200, (index * 57 + 9) % 200] as const,
  );
  const picture = drawThumb(
    mapOf(
      Array.from({ length: 20 }, () => 10),
      needs,
    ),
  );
  expect(gzipSync(picture).length).toBeLessThan(3000);
});
