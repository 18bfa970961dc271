import type { Element, ElementContent } from 'hast';
import { Area } from './area.ts';
import { loop } from './loop.ts';
import { head, lineHeight, mark, round, textLines, type Head, type Point } from './marks.ts';
import { widthOf } from './measure.ts';
import type { LineHead, LoopLine, Reading, ShapeMark } from './reading.ts';
import { isElement, numberOf, textOf } from './svg-tree.ts';
import type { Words } from './words.ts';

/** What the library's drawing is drawn anew with. */
export interface Repaint {
  readonly words: Words;
  readonly shapes: ReadonlyMap<string, ShapeMark>;
  /** Heads still to be drawn, by `from>to`. */
  readonly heads: Map<string, LineHead[]>;
  readonly scale: number;
  /** What the drawing takes up. */
  readonly area: Area;
  /** Where steps are; two in one place are a drawing that failed. */
  readonly places: string[];
  readonly loops: ReadonlyMap<string, readonly LoopLine[]>;
}

export function repaintOf({
  words,
  shapes = new Map(),
  heads = new Map(),
  scale = 1,

  loops = new Map(),
}: Reading): Repaint {
  return {
    words,
    shapes,
    scale,
    heads: new Map([...heads].map(([key, list]) => [key, [...list]])),
    area: new Area(),
    places: [],
    loops,
  };
}

/**
 * Draws an element of the library's anew: geometry and nothing else, colours as classes, words in the place of their
 * stand-ins, heads of lines as shapes of their own. Whatever is not known here is left out.
 */
export function repaint(element: Element, paint: Repaint, owner?: ShapeMark): string {
  switch (element.tagName) {
    case 'g':
      return repaintGroup(element, paint);
    case 'text':
      return repaintText(element, paint);
    case 'rect':
    case 'circle':
    case 'ellipse':
    case 'polygon':
      return shape(element, paint.area, owner);
    case 'line':
    case 'polyline':
      return line(element, paint);
    case 'path':
      return path(element, paint.area);
    default:
      return '';
  }
}

function repaintGroup(element: Element, paint: Repaint): string {
  const name = textOf(element, 'dataId');
  const own = paint.shapes.get(name);
  const first = element.children.find(isElement);
  if (/^(?:node|class-node|entity)$/u.test(textOf(element, 'className')) && first)
    paint.places.push(placeOf(first));
  const inside = element.children
    .filter(isElement)
    .map((child) => repaint(child, paint, own))
    .join('');
  const loops = first
    ? (paint.loops.get(name) ?? []).map((each) => loop(each, first, paint.area)).join('')
    : '';
  const transform = textOf(element, 'transform');
  return /^[\w(),.\s-]+$/u.test(transform) ? mark('g', { transform }, inside) : mark('g', {}, inside + loops);
}

function placeOf(shape: Element): string {
  return ['x', 'y', 'cx', 'cy', 'points'].map((name) => textOf(shape, name)).join(' ');
}

const geometry = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r'];

function shape(element: Element, area: Area, owner: ShapeMark | undefined): string {
  const kind = textOf(element, 'className');
  if (/xychart-grid/u.test(kind)) return '';
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

/** Bars, lines and dots of a chart carry the number of their row. */
function seriesOf(kind: string): string | undefined {
  const [, part, row] = /xychart-(bar|dot|line|legend-line)\s+xychart-color-(\d+)/u.exec(kind) ?? [];
  return part === undefined
    ? undefined
    : `${part === 'bar' || part === 'dot' ? 'fill' : 'stroke'} s${String((Number(row) % 4) + 1)}`;
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

function pointsOf(element: Element): Point[] {
  if (element.tagName === 'line')
    return [
      [numberOf(element, 'x1'), numberOf(element, 'y1')],
      [numberOf(element, 'x2'), numberOf(element, 'y2')],
    ];
  const numbers = textOf(element, 'points')
    .split(/[\s,]+/u)
    .map(Number)
    .filter(Number.isFinite);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [
    numbers[index * 2] ?? 0,
    numbers[index * 2 + 1] ?? 0,
  ]);
}

const markers: Readonly<Record<string, Head>> = {
  arrowhead: 'full',
  'arrowhead-start': 'full',
  'cls-inherit': 'hollow',
  'cls-composition': 'diamond',
  'cls-aggregation': 'diamond hollow',
  'cls-arrow': 'open',
};

function line(element: Element, paint: Repaint): string {
  const points = pointsOf(element);
  const [first, second, before, last] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!first || !second || !before || !last) return '';
  const series = seriesOf(textOf(element, 'className'));
  const own = paint.heads.get(`${textOf(element, 'dataFrom')}>${textOf(element, 'dataTo')}`)?.shift();
  paint.area.reach(...points);
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

function path(element: Element, area: Area): string {
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

const noAttributes = /^\(no attributes\)$/u;

/** Words stand around the middle that the library gives them, each line as a text of its own. */
function repaintText(element: Element, { words, area, scale }: Repaint): string {
  const rows = element.children.filter((child) => isElement(child) && child.properties.x !== undefined);
  const lines = (rows.length > 0 ? rows : [element]).map((row) =>
    words.restore(contentOf(row)).replace(noAttributes, ''),
  );
  const anchor = textOf(element, 'textAnchor');
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  const isStrong = Number(textOf(element, 'fontWeight')) >= 600;
  const name = isStrong ? 'b' : /sec|muted|faint/u.test(textOf(element, 'fill')) ? 'q' : '';
  const top = y - ((lines.length - 1) * lineHeight) / 2;
  const turn = /^rotate\(-?[\d.]+,\s*-?[\d.]+,\s*-?[\d.]+\)$/u.exec(textOf(element, 'transform'))?.[0];
  const width = Math.max(...lines.map(widthOf)) / scale;
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  if (turn === undefined) area.reach([left, top - 9], [left + width, top + lines.length * lineHeight - 8]);
  else area.reach([x - 10, y], [x + 10, y]);
  const drawn = textLines(x, top, lines, {
    from: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    name,
  });
  return turn === undefined ? drawn : mark('g', { transform: turn }, drawn);
}

function contentOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return isElement(node) ? node.children.map(contentOf).join('') : '';
}
