import { bold, fontSize, widthOf, wrap } from '../figure/draw/svg.ts';

/** Height of a line of a label, in CSS pixels. */
export const lineHeight = 16;

/** A title as the map names it: without what stands after its colon or question mark. */
export function shortTitle(title: string): string {
  return /^.{2,}?(?=: )|^.{2,}?\?(?= )/u.exec(title)?.[0] ?? title;
}

/** Words in at most `most` lines of a width; what does not fit ends with an ellipsis. */
export function fitLines(words: string, width: number, most = 4): string[] {
  const lines = wrap(words, width).map((line) => cut(line, width));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(`${lines.slice(most - 1).join(' ')}…`, width)];
}

function cut(line: string, width: number): string {
  if (widthOf(line, fontSize) <= width) return line;
  const signs = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, fontSize) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** How much of the labels' face fits where the larger face of the heads has this width. */
export function headWidth(width: number): number {
  return width / 1.2;
}

/** Width of a label's longest line, with room for the stressed weight. */
export function labelWidth(lines: readonly string[]): number {
  return bold * Math.max(0, ...lines.map((line) => widthOf(line)));
}
