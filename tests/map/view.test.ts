import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveView, scaleOf, showBox, zoomView, type View } from '../../src/map/view.ts';

const whole: View = { x: 0, y: 0, width: 400, height: 200 };

test('comes nearer about a point that stays', () => {
  expect(zoomView(whole, whole, 2, [100, 50])).toEqual({ x: 50, y: 25, width: 200, height: 100 });
});

test('never comes nearer than four times, nor farther than the whole, nor beyond an edge', () => {
  const far = { min: -2000, max: 2000, noNaN: true };
  const step = fc.record({
    factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
    x: fc.double(far),
    y: fc.double(far),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let view = whole;
      for (const { factor, x, y } of steps)
        view = moveView(zoomView(view, whole, factor, [x, y]), whole, x, y);
      expect(scaleOf(view, whole)).toBeGreaterThanOrEqual(1);
      expect(scaleOf(view, whole)).toBeLessThanOrEqual(4);
      expect(view.width / view.height).toBeCloseTo(2);
      expect(view.x).toBeGreaterThanOrEqual(0);
      expect(view.y).toBeGreaterThanOrEqual(0);
      expect(view.x + view.width).toBeLessThanOrEqual(400.001);
      expect(view.y + view.height).toBeLessThanOrEqual(200.001);
    }),
  );
});

test('moves just far enough to hold a box, and not for one it holds', () => {
  const view = { x: 0, y: 0, width: 200, height: 100 };
  expect(showBox(view, whole, { x: 20, y: 20, width: 50, height: 20 })).toEqual(view);
  expect(showBox(view, whole, { x: 250, y: 20, width: 50, height: 20 })).toEqual({ ...view, x: 112 });
});
