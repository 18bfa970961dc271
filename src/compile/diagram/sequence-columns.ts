import { labelLines } from './label.ts';
import { widthOf, wrapLines } from './measure.ts';
import type { Row, Sequence } from './sequence.ts';

/** A participant's place, in CSS pixels. */
export interface Column {
  readonly lines: readonly string[];
  /** Half of its box. */
  readonly half: number;
  x: number;
}

/** Lines of a message, cut to the room that its participants leave. */
export function messageLines(row: Extract<Row, { kind: 'message' }>, from: number, to: number): string[] {
  return wrapLines(labelLines(row.label), Math.max(1, Math.abs(from - to)) * 190);
}

/** Lines of a note. */
export function noteLines(label: string): string[] {
  return wrapLines(labelLines(label), 180);
}

export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(widthOf));
}

/** Puts the participants side by side, so far apart that what is said between them has room. */
export function placeColumns({ actors, rows }: Sequence): Column[] {
  const columns = actors.map(({ label, isPerson }): Column => {
    const lines = wrapLines(labelLines(label), 150);
    return { lines, half: Math.max(isPerson ? 30 : 40, widest(lines) / 2 + 14), x: 0 };
  });
  const gaps = columns.slice(1).map(({ half }, index) => (columns[index]?.half ?? 0) + half + 20);
  const needs = rows.flatMap((row) => needOf(row, (id) => actors.findIndex((actor) => actor.id === id)));
  // What needs the room of one gap first: it may be enough for what spans several.
  for (const { from, to, room } of needs.sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const own = gaps.slice(from, to);
    const missing = room - own.reduce((sum, gap) => sum + gap, 0);
    if (missing > 0)
      for (let index = from; index < to && index < gaps.length; index++)
        gaps[index] = (gaps[index] ?? 0) + missing / (to - from);
  }
  let x = 0;
  for (const [index, column] of columns.entries()) {
    x += index === 0 ? column.half : (gaps[index - 1] ?? 0);
    column.x = x;
  }
  return columns;
}

interface Need {
  readonly from: number;
  readonly to: number;
  readonly room: number;
}

function needOf(row: Row, indexOf: (id: string) => number): Need[] {
  if (row.kind === 'message') {
    const [from, to] = [indexOf(row.from), indexOf(row.to)];
    const room = widest(messageLines(row, from, to));
    if (from === to) return [{ from, to: from + 1, room: room + 54 }];
    return [{ from: Math.min(from, to), to: Math.max(from, to), room: room + 30 }];
  }
  if (row.kind !== 'note') return [];
  const width = widest(noteLines(row.label)) + 24;
  const places = row.of.map(indexOf);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  if (row.place === 'right') return [{ from: right, to: right + 1, room: width + 24 }];
  if (row.place === 'left') return [{ from: Math.max(0, left - 1), to: left, room: width + 24 }];
  if (right > left) return [{ from: left, to: right, room: width - 60 }];
  return [
    { from: Math.max(0, left - 1), to: left, room: width / 2 + 16 },
    { from: left, to: left + 1, room: width / 2 + 16 },
  ];
}
