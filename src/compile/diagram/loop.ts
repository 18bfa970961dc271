import type { Element } from 'hast';
import type { Area } from './area.ts';
import { labelLines } from './label.ts';
import { head, lineHeight, mark, round, textLines } from './marks.ts';
import { widthOf, wrapLines } from './measure.ts';
import type { LoopLine } from './reading.ts';
import { numberOf, textOf } from './svg-tree.ts';

const reach = 22;

/** A line from a step to itself, at its right side, with its words beside it. */
export function loop({ label, stroke, end }: LoopLine, shape: Element, area: Area): string {
  const { right, middle, half } = sideOf(shape);
  const [top, bottom] = [middle - half, middle + half];
  const name = ['line', stroke === 'dotted' ? 'dash' : '', stroke === 'thick' ? 'thick' : '']
    .join(' ')
    .trim();
  const d = `M${round(right)} ${round(top)}h${String(reach)}V${round(bottom)}H${round(right)}`;
  const lines = wrapLines(labelLines(label), 120);
  const x = right + reach + 6;
  area.reach([right + reach, top], [x + Math.max(...lines.map(widthOf)), bottom]);
  return [
    mark('path', { class: name, d }),
    end ? head('full', [right + reach, bottom], [right, bottom]) : '',
    textLines(x, middle - ((lines.length - 1) * lineHeight) / 2, lines, { from: 'start', name: 'q' }),
  ].join('');
}

/** Where the right side of a shape is, and how far up and down from its middle a line may begin there. */
function sideOf(shape: Element): { right: number; middle: number; half: number } {
  const [x, y, width, height] = [
    numberOf(shape, 'x'),
    numberOf(shape, 'y'),
    numberOf(shape, 'width'),
    numberOf(shape, 'height'),
  ];
  if (shape.tagName === 'rect') return { right: x + width, middle: y + height / 2, half: height / 4 };
  const [cx, cy, r] = [numberOf(shape, 'cx'), numberOf(shape, 'cy'), numberOf(shape, 'r')];
  if (shape.tagName === 'circle') return { right: cx + r * 0.97, middle: cy, half: r / 4 };
  const points = textOf(shape, 'points')
    .split(/[\s,]+/u)
    .map(Number);
  const [xs, ys] = [
    points.filter((_, index) => index % 2 === 0),
    points.filter((_, index) => index % 2 === 1),
  ];
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  return { right: Math.max(...xs) - 8, middle, half: 8 };
}
