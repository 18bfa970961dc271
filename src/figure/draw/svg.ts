import { escapeHtml } from '../../markdown/html.ts';

/** A drawing's elements as text, and the height they need; its width is given. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

/** Size of the labels in CSS pixels; a drawing is shown at its own size. */
export const fontSize = 13;

/** How much wider words are in the weight of values and stressed labels. */
export const bold = 1.08;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element; numbers are rounded to a tenth of a pixel. */
export function mark(name: string, attributes: Attributes, content = ''): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeHtml(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${text}/>` : `<${name}${text}>${content}</${name}>`;
}

/** Words at a point: their start, middle or end on `x`, their base line on `y`. */
export function label(x: number, y: number, words: string, { anchor, class: name }: LabelStyle = {}): string {
  return mark('text', { x, y, 'text-anchor': anchor, class: name }, escapeHtml(words));
}

export interface LabelStyle {
  readonly anchor?: 'middle' | 'end' | undefined;
  readonly class?: string | undefined;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, name: string): string {
  return mark('path', { d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, class: name });
}

/** A series' own sign at a point: dot, ring, square, diamond. */
export function dot(series: number, x: number, y: number): string {
  const name = `s${String(series + 1)}`;
  if (series === 1) return mark('circle', { cx: x, cy: y, r: 4.5, class: `${name} ring` });
  if (series === 2) return mark('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9, class: name });
  if (series === 3)
    return mark('path', { d: `M${round(x)} ${round(y - 6)}l6 6-6 6-6-6z`, class: `${name} ring` });
  return mark('circle', { cx: x, cy: y, r: 5, class: name });
}

/** Width of words in the sans face, within a few per cent. */
export function widthOf(words: string, size = fontSize): number {
  let width = 0;
  for (const sign of words) {
    if (/[iljtfr.,:;’'|!()[\] ]/u.test(sign)) width += 0.31;
    else if (/[mwMW@%—]/u.test(sign)) width += 0.86;
    else if (/\p{Lu}/u.test(sign)) width += 0.67;
    else width += 0.58;
  }
  return width * size;
}

/** Words cut into lines that fit a width. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Several lines of words; returns their marks and the base line after the last. */
export function paragraph(
  x: number,
  y: number,
  lines: readonly string[],
  style: LabelStyle = {},
): { marks: string[]; next: number } {
  return {
    marks: lines.map((words, index) => label(x, y + index * 17, words, style)),
    next: y + lines.length * 17,
  };
}

/** Heights pushed apart until neighbours keep a distance; in the order given. */
export function spread(
  heights: readonly number[],
  distance: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  for (let index = 1; index < order.length; index++) {
    const [before, own] = [order[index - 1], order[index]];
    if (before && own) own.height = Math.max(own.height, before.height + distance);
  }
  const over = (order.at(-1)?.height ?? bottom) - bottom;
  if (over > 0) {
    let limit = bottom;
    for (const own of [...order].reverse()) {
      own.height = Math.max(top, Math.min(own.height, limit));
      limit = own.height - distance;
    }
  }
  const placed: number[] = [];
  for (const { height, index } of order) placed[index] = height;
  return placed;
}

/** A number to a tenth, without a trailing zero. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
