import { describe, expect, test } from 'vitest';
import { advantages } from '../../src/study/advantages.ts';

describe('advantages of a group', () => {
  test('are rewards minus their mean, in deviations', () => {
    const { mean, deviation, values } = advantages([1, 0, 0, 1]);
    expect([mean, deviation]).toEqual([0.5, 0.5]);
    expect(values).toEqual([1, -1, -1, 1]);
  });

  test('are small for the many and large for the few', () => {
    const { values } = advantages([1, 0, 0, 0]);
    expect(values[0]).toBeCloseTo(Math.sqrt(3));
    expect(values[1]).toBeCloseTo(-1 / Math.sqrt(3));
  });

  test.for([[[]], [[7]], [[1, 1, 1]], [[0, 0]], [[-2, -2]]] as const)(
    'of equal rewards %j are 0',
    ([rewards]) => {
      const { deviation, values } = advantages(rewards);
      expect(deviation).toBe(0);
      expect(values).toEqual(rewards.map(() => 0));
    },
  );

  test.for([[[1, 2, 3, 4]], [[-1, 0.5, 10]], [[0.1, 0.2, 0.3]], [[1e6, 1e6 + 1]]] as const)(
    'of %j have mean 0 and deviation 1',
    ([rewards]) => {
      const { values } = advantages(rewards);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
      expect(mean).toBeCloseTo(0);
      expect(square).toBeCloseTo(1);
    },
  );

  test('do not change when every reward is scaled or shifted', () => {
    const { values } = advantages([0, 1, 5]);
    const other = advantages([10, 13, 25]).values;
    for (const [index, value] of values.entries()) expect(other[index]).toBeCloseTo(value);
  });
});
