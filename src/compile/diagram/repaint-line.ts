import type { Element } from 'hast';
import type { Area } from './area.ts';
import { head, mark, round, type Head, type Point } from './marks.ts';
import type { LineHead } from './reading.ts';
import { pointsOf, seriesOf } from './repaint-points.ts';
import { numberOf, textOf } from './svg-tree.ts';

interface LinePaint {
  readonly area: Area;
  /** Heads still to be drawn, by `from>to`. */
  readonly heads: Map<string, LineHead[]>;
}

const markers: Readonly<Record<string, Head>> = {
  arrowhead: 'full',
  'arrowhead-start': 'full',
  'cls-inherit': 'hollow',
  'cls-composition': 'diamond',
  'cls-aggregation': 'diamond hollow',
  'cls-arrow': 'open',
};

/** A line with its heads. */
export function repaintLine(element: Element, { area, heads }: LinePaint): string {
  const points = pointsOf(element);
  const [first, second, before, last] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!first || !second || !before || !last) return '';
  const series = seriesOf(textOf(element, 'className'));
  const own = heads.get(`${textOf(element, 'dataFrom')}>${textOf(element, 'dataTo')}`)?.shift();
  area.reach(...points);
  const isDotted = textOf(element, 'strokeDashArray') !== '' || own === 'dotted';
  const isRule = textOf(element, 'stroke') === 'var(--_node-stroke)';
  const names = [
    series ?? (isRule ? 'rule' : 'line'),
    isDotted ? 'dash' : '',
    numberOf(element, 'strokeWidth') === 2 ? 'thick' : '',
  ];
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const end = own ?? markerOf(element, 'markerEnd');
  const start = markerOf(element, 'markerStart');
  return [
    mark('path', { class: names.filter((name) => name !== '').join(' '), d }),
    end && end !== 'none' && end !== 'dotted' ? head(end, before, last) : '',
    start ? head(start, second, first) : '',
  ].join('');
}

function markerOf(element: Element, name: 'markerEnd' | 'markerStart'): Head | undefined {
  return markers[/^url\(#([\w-]+)\)$/u.exec(textOf(element, name))?.[1] ?? ''];
}

/** A line or bar of a chart; any other path is left out. */
export function repaintPath(element: Element, area: Area): string {
  const name = seriesOf(textOf(element, 'className'));
  const d = textOf(element, 'd');
  const numbers = [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/gu)].map(([, x, y]): Point => [
    Number(x),
    Number(y),
  ]);
  if (name !== undefined) area.reach(...numbers);
  return name !== undefined && /^[\sMLHVCQAZmlhvcqaz\d.,-]+$/u.test(d)
    ? mark('path', { class: name, d })
    : '';
}
