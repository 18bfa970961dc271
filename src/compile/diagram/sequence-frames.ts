import { labelLines } from './label.ts';
import { lineHeight, mark, textLines } from './marks.ts';
import { wrapLines } from './measure.ts';
import { widest, type Column } from './sequence-columns.ts';
import type { Row } from './sequence.ts';

interface Frame {
  readonly name: string;
  readonly top: number;
  readonly lines: readonly string[];
  readonly parts: { readonly y: number; readonly lines: readonly string[] }[];
  left: number;
  right: number;
}

/** What is known while a diagram is drawn from top to bottom. */
export interface Pen {
  readonly columns: readonly Column[];
  readonly indexOf: (id: string) => number;
  y: number;
  left: number;
  right: number;
  /** Marks that lie behind the messages, and the messages. */
  readonly back: string[];
  readonly front: string[];
  readonly frames: Frame[];
  /** Where a participant became active, by its place. */
  readonly active: Map<number, number[]>;
}

/** What a frame or a part of it is about, in brackets. */
export function frameLines(label: string): string[] {
  const lines = wrapLines(labelLines(label), 260);
  return lines.join('') === ''
    ? []
    : lines.map((line, index) => `${index === 0 ? '[' : ''}${line}${index === lines.length - 1 ? ']' : ''}`);
}

/** Begins a frame. */
export function openFrame({ frame, label }: Extract<Row, { kind: 'open' }>, pen: Pen): void {
  const lines = frameLines(label);
  pen.frames.push({ name: frame, top: pen.y, lines, parts: [], left: Infinity, right: -Infinity });
  pen.y += frame === '' ? 10 : Math.max(1, lines.length) * lineHeight + 14;
}

/** Draws a frame around all that was said in it. */
export function closeFrame(pen: Pen): void {
  const frame = pen.frames.pop();
  if (!frame) return;
  const isEmpty = frame.left > frame.right;
  const left = (isEmpty ? 0 : frame.left) - 14;
  const tab = frame.name === '' ? 0 : widest([frame.name]) + 18;
  const words =
    Math.max(tab + 12 + widest(frame.lines), ...frame.parts.map(({ lines }) => widest(lines) + 12)) + 12;
  const right = Math.max((isEmpty ? 60 : frame.right) + 14, left + words);
  const marks = [
    mark('rect', { class: 'frame', x: left, y: frame.top, width: right - left, height: pen.y - frame.top }),
  ];
  if (frame.name !== '') {
    marks.push(mark('rect', { class: 'tab', x: left, y: frame.top, width: tab, height: lineHeight + 4 }));
    marks.push(textLines(left + 8, frame.top + 10.5, [frame.name], { from: 'start', name: 'b' }));
    marks.push(textLines(left + tab + 10, frame.top + 10.5, frame.lines, { from: 'start', name: 'q' }));
  }
  for (const { y, lines } of frame.parts) {
    marks.push(
      mark('path', {
        class: 'line dash',
        d: `M${String(Math.round(left))} ${String(Math.round(y))}H${String(Math.round(right))}`,
      }),
    );
    marks.push(textLines(left + 10, y + 12, lines, { from: 'start', name: 'q' }));
  }
  pen.back.unshift(...marks);
  reach(pen, left, right);
  pen.y += 14;
}

/** Widens the picture, and all frames that are open, to what has been drawn. */
export function reach(pen: Pen, left: number, right: number): void {
  for (const area of [pen, ...pen.frames]) {
    area.left = Math.min(area.left, left);
    area.right = Math.max(area.right, right);
  }
}
