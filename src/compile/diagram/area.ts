import type { Point } from './marks.ts';

/** The smallest rectangle around points, in CSS pixels; nothing, before the first. */
export class Area {
  left = Infinity;
  top = Infinity;
  right = -Infinity;
  bottom = -Infinity;

  reach(...points: readonly Point[]): void {
    for (const [x, y] of points) {
      this.left = Math.min(this.left, x);
      this.top = Math.min(this.top, y);
      this.right = Math.max(this.right, x);
      this.bottom = Math.max(this.bottom, y);
    }
  }
}
