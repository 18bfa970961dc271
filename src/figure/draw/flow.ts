import type { ChartOf } from '../chart.ts';
import { textAt, type Figure, type Row } from '../figure.ts';
import { label, line, mark, paragraph, round, wrap, type Drawing } from './svg.ts';

/** Steps from top to bottom: what each takes in, does and gives out. */
export function drawFlow({ rows }: Figure, chart: ChartOf<'flow'>, width: number): Drawing {
  const wide = width >= 480;
  const marks: string[] = [];
  let y = 1;
  for (const [index, row] of rows.entries()) {
    const step = wide ? wideStep(row, chart, width, y, index) : narrowStep(row, chart, width, y, index);
    marks.push(...step.marks);
    y = step.bottom;
    if (index < rows.length - 1) marks.push(...arrow(wide ? width / 2 : 20, y, y + 22, 'down'));
    y += 24;
  }
  return { height: y - 22, marks };
}

interface Step {
  readonly marks: readonly string[];
  readonly bottom: number;
}

function wideStep(row: Row, chart: ChartOf<'flow'>, width: number, y: number, index: number): Step {
  const [side, inner] = [width * 0.3, width * 0.34];
  const [from, to] = [side + 8, side + 8 + inner];
  const title = wrap(numbered(textAt(row, chart.label), index), inner - 24);
  const note = wordsOf(row, chart.note, inner - 24);
  const takes = wordsOf(row, chart.in, side - 26);
  const gives = wordsOf(row, chart.out, side - 26);
  const height = Math.max(title.length + note.length, takes.length, gives.length) * 17 + 18;
  const head = paragraph(from + 12, y + 20, title, { class: 'b' });
  const marks = [
    mark('rect', { x: from, y, width: inner, height, class: 'step' }),
    ...head.marks,
    ...paragraph(from + 12, head.next, note, { class: 'q' }).marks,
  ];
  if (takes.length > 0) {
    marks.push(...paragraph(0, y + 20, takes).marks, ...arrow(side - 18, y + 16, from - 2, 'right'));
  }
  if (gives.length > 0) {
    marks.push(...arrow(to + 2, y + 16, to + 24, 'right'), ...paragraph(to + 32, y + 20, gives).marks);
  }
  return { marks, bottom: y + height };
}

function narrowStep(row: Row, chart: ChartOf<'flow'>, width: number, y: number, index: number): Step {
  const inner = width - 26;
  const title = paragraph(12, y + 20, wrap(numbered(textAt(row, chart.label), index), inner), {
    class: 'b',
  });
  const marks = [...title.marks];
  let next = title.next;
  for (const [name, key] of [
    ['in', chart.in],
    ['out', chart.out],
    ['', chart.note],
  ] as const) {
    const words = wordsOf(row, key, inner - 36);
    if (words.length === 0) continue;
    marks.push(label(12, next, name, { class: 'q' }));
    const part = paragraph(name === '' ? 12 : 44, next, words, { class: name === '' ? 'q' : undefined });
    marks.push(...part.marks);
    next = part.next;
  }
  return {
    marks: [mark('rect', { x: 1, y, width: width - 2, height: next - y - 4, class: 'step' }), ...marks],
    bottom: next - 4,
  };
}

/** A step that has no number of its own gets one. */
function numbered(words: string, index: number): string {
  return /^\d/u.test(words) ? words : `${String(index + 1)}  ${words}`;
}

function wordsOf(row: Row, key: string | undefined, width: number): string[] {
  const words = key === undefined ? '' : textAt(row, key);
  return words === '' ? [] : wrap(words, width);
}

/** A line with a head: down from `start` to `end` at `at`, or right from `at` to `end` at the height `start`. */
export function arrow(at: number, start: number, end: number, way: 'down' | 'right'): string[] {
  if (way === 'down')
    return [
      line(at, start, at, end - 7, 'axis'),
      mark('path', { d: `M${round(at)} ${round(end)}l-4.5 -8h9z`, class: 'head' }),
    ];
  return [
    line(at, start, end - 7, start, 'axis'),
    mark('path', { d: `M${round(end)} ${round(start)}l-8 -4.5v9z`, class: 'head' }),
  ];
}
