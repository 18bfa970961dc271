import type { Element } from 'hast';
import type { Area } from './area.ts';
import { mark, round, type Point } from './marks.ts';
import type { ShapeMark } from './reading.ts';
import { pointsOf, seriesOf } from './repaint-points.ts';
import { numberOf, textOf } from './svg-tree.ts';

const geometry = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r'];

/** A filled shape; `owner` says what the step is that it belongs to. */
export function repaintShape(element: Element, area: Area, owner: ShapeMark | undefined): string {
  const kind = textOf(element, 'className');
  if (kind.includes('xychart-grid')) return '';
  reachShape(element, area);
  const sizes = Object.fromEntries(
    geometry
      .filter((name) => element.properties[name] !== undefined)
      .map((name) => [name, Math.max(numberOf(element, name), name.length > 2 ? 0 : -1e6)]),
  );
  const name = owner === 'note' || owner === 'bar' ? owner : (seriesOf(kind) ?? classOf(element));
  if (owner === 'lean' || owner === 'lean-back' || owner === 'diamond')
    return polygon(cornersOf(element, owner), 'box');
  if (element.tagName === 'polygon') return polygon(pointsOf(element), name);
  return mark(element.tagName, { class: name, ...sizes });
}

function reachShape(element: Element, area: Area): void {
  const [x, y, width, height, cx, cy] = ['x', 'y', 'width', 'height', 'cx', 'cy'].map((name) =>
    numberOf(element, name),
  ) as Six;
  const [rx, ry] = [
    numberOf(element, 'r') || numberOf(element, 'rx'),
    numberOf(element, 'r') || numberOf(element, 'ry'),
  ];
  if (element.tagName === 'polygon') area.reach(...pointsOf(element));
  else if (element.tagName === 'rect') area.reach([x, y], [x + width, y + height]);
  else area.reach([cx - rx, cy - ry], [cx + rx, cy + ry]);
}

type Six = [number, number, number, number, number, number];

function classOf(element: Element): string {
  const [fill, stroke] = [textOf(element, 'fill'), textOf(element, 'stroke')];
  if (fill === 'var(--_group-fill)') return 'group';
  if (fill === 'var(--_group-hdr)') return 'tab';
  if (fill === 'var(--_text)') return 'dot';
  if (fill === 'var(--bg)') return stroke === 'var(--_line)' ? 'end' : 'plate';
  if (fill === 'none') return 'ring';
  return stroke === 'none' ? 'box bare' : 'box';
}
function cornersOf(element: Element, owner: 'lean' | 'lean-back' | 'diamond'): Point[] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(element, name)) as [
    number,
    number,
    number,
    number,
  ];
  const [right, bottom] = [x + width, y + height];
  if (owner === 'diamond')
    return [
      [x + width / 2, y],
      [right, y + height / 2],
      [x + width / 2, bottom],
      [x, y + height / 2],
    ];
  return owner === 'lean'
    ? [
        [x + 8, y],
        [right + 8, y],
        [right - 8, bottom],
        [x - 8, bottom],
      ]
    : [
        [x - 8, y],
        [right - 8, y],
        [right + 8, bottom],
        [x + 8, bottom],
      ];
}

function polygon(points: readonly Point[], name: string): string {
  return mark('polygon', {
    class: name,
    points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
  });
}
