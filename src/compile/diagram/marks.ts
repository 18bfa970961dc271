import { escapeHtml } from '../../markdown/html.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element; numbers are rounded to a tenth of a pixel. Classes are a diagram's own, as src/styles/diagram.css has them. */
export function mark(name: string, { class: classes, ...attributes }: Attributes, content = ''): string {
  const own = classes === undefined ? undefined : String(classes).replace(/\S+/gu, 'd-$&');
  const text = Object.entries({ class: own, ...attributes })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeHtml(value ?? '')}"`)
    .join('');
  return `<${name}${text}>${content}</${name}>`;
}

/** A number to a tenth, without a trailing zero. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Height of a line of words in CSS pixels. */
export const lineHeight = 17;

/** Lines of words around a middle, or from a left edge; `y` is the middle of the first. */
export function textLines(
  x: number,
  y: number,
  lines: readonly string[],
  { from = 'middle', name = '' }: { readonly from?: 'start' | 'middle' | 'end'; readonly name?: string } = {},
): string {
  const style = { 'text-anchor': from === 'start' ? undefined : from, class: name || undefined };
  return lines
    .map((words, index) =>
      words === '' ? '' : mark('text', { x, y: y + index * lineHeight + 4.5, ...style }, escapeHtml(words)),
    )
    .join('');
}

export type Point = readonly [x: number, y: number];

const heads = {
  full: 'M0 0L-10 4.5V-4.5Z',
  open: 'M-9 5L0 0L-9 -5',
  hollow: 'M0 0L-13 6.5V-6.5Z',
  diamond: 'M0 0L-8 5L-16 0L-8 -5Z',
  'diamond hollow': 'M0 0L-8 5L-16 0L-8 -5Z',
  circle: 'M0 0A4.5 4.5 0 1 1 -9 0A4.5 4.5 0 1 1 0 0Z',
  cross: 'M-13 -5L-3 5M-13 5L-3 -5',
} as const;

export type Head = keyof typeof heads;

/** The head of a line that comes from one point and ends in another. No id, so that two pictures cannot share one. */
export function head(kind: Head, [fromX, fromY]: Point, [x, y]: Point): string {
  const angle = Math.atan2(y - fromY, x - fromX) * (180 / Math.PI);
  const turn = angle === 0 ? '' : ` rotate(${round(angle)})`;
  return mark('path', {
    class: `head ${kind}`,
    transform: `translate(${round(x)} ${round(y)})${turn}`,
    d: heads[kind],
  });
}
