/** A part of a drawing, in its own units, as an SVG's `viewBox` names it. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much nearer than the whole a view may come. */
const nearest = 4;

/** How much nearer than the whole a view is, from 1. */
export function scaleOf(view: View, whole: View): number {
  return whole.width / view.width;
}

/** A view nearer by a factor, or farther below 1; the point, in the drawing's units, stays where it is. */
export function zoomView(view: View, whole: View, factor: number, [x, y]: readonly [number, number]): View {
  const scale = Math.min(nearest, Math.max(1, scaleOf(view, whole) * factor));
  const ratio = whole.width / scale / view.width;
  const moved = {
    x: x - (x - view.x) * ratio,
    y: y - (y - view.y) * ratio,
    width: whole.width / scale,
    height: whole.height / scale,
  };
  return moveView(moved, whole, 0, 0);
}

/** A view moved by units of the drawing, never beyond its edges. */
export function moveView(view: View, whole: View, right: number, down: number): View {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return {
    ...view,
    x: within(view.x + right, whole.x, whole.x + whole.width - view.width),
    y: within(view.y + down, whole.y, whole.y + whole.height - view.height),
  };
}

/** The nearest view of the same size that holds a box with some room about it. */
export function showBox(view: View, whole: View, box: View, room = 12): View {
  const shift = (start: number, size: number, from: number, length: number) => {
    const [low, high] = [from - room, from + length + room];
    if (low < start) return low - start;
    return high > start + size ? high - start - size : 0;
  };
  return moveView(
    view,
    whole,
    shift(view.x, view.width, box.x, box.width),
    shift(view.y, view.height, box.y, box.height),
  );
}
