import { expect, test } from 'vitest';
import { dayOf } from '../../src/compile/day.ts';

test.for([
  ['2026-11-18', '2026-11-18'],
  ['2026-11-18T10:00:00+02:00', '2026-11-18'],
  ['2026-11-18 10:00', '2026-11-18'],
  ['2026-13-18', undefined],
  ['2026-11-180', undefined],
  ['last week', undefined],
  ['"><script>', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('the day of %j is %j', ([text, day]) => {
  expect(dayOf(text)).toBe(day);
});
