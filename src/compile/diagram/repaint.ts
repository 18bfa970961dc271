import type { Element, ElementContent } from 'hast';
import { Area } from './area.ts';
import { loop } from './loop.ts';
import { lineHeight, mark, textLines } from './marks.ts';
import { widthOf } from './measure.ts';
import type { LineHead, LoopLine, Reading, ShapeMark } from './reading.ts';
import { repaintLine, repaintPath } from './repaint-line.ts';
import { repaintShape } from './repaint-shape.ts';
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
      return repaintShape(element, paint.area, owner);
    case 'line':
    case 'polyline':
      return repaintLine(element, paint);
    case 'path':
      return repaintPath(element, paint.area);
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
