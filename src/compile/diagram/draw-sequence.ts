import { head, lineHeight, mark, textLines, type Head } from './marks.ts';
import type { Picture } from './reading.ts';
import { messageLines, noteLines, placeColumns, widest, type Column } from './sequence-columns.ts';
import { closeFrame, frameLines, openFrame, reach, type Pen } from './sequence-frames.ts';
import type { Row, Sequence } from './sequence.ts';

const margin = 12;

/** Draws a sequence diagram: participants side by side, what they say to one another from top to bottom. */
export function drawSequence(sequence: Sequence): Picture {
  const columns = placeColumns(sequence);
  const places = new Map(sequence.actors.map(({ id }, index) => [id, index]));
  const boxHeight = Math.max(...columns.map(({ lines }) => lines.length)) * lineHeight + 18;
  const pen: Pen = {
    columns,
    indexOf: (id) => places.get(id) ?? 0,
    y: boxHeight + 16,
    left: 0,
    right: (columns.at(-1)?.x ?? 0) + (columns.at(-1)?.half ?? 0),
    back: [],
    front: [],
    frames: [],
    active: new Map(),
  };
  for (const row of sequence.rows) drawRow(row, pen);
  while (pen.frames.length > 0) closeFrame(pen);
  for (const place of pen.active.keys()) while (rest(place, pen));
  // A long one names its participants again at its end.
  const isLong = sequence.rows.length > 12;
  const bottom = pen.y + 8;
  const height = bottom + (isLong ? boxHeight : 0);
  const lives = columns.map(({ x }) =>
    mark('path', {
      class: 'life',
      d: `M${String(Math.round(x))} ${String(boxHeight)}V${String(Math.round(bottom))}`,
    }),
  );
  const boxes = [0, ...(isLong ? [bottom] : [])].flatMap((y) =>
    columns.map((column, index) => actorBox(column, y, boxHeight, sequence.actors[index]?.isPerson)),
  );
  const marks = [...lives, ...pen.back, ...pen.front, ...boxes].join('');
  const [shiftX, shiftY] = [margin - pen.left, margin];
  return {
    width: pen.right - pen.left + 2 * margin,
    height: height + 2 * margin,
    marks: mark('g', { transform: `translate(${String(Math.round(shiftX))} ${String(shiftY)})` }, marks),
  };
}

function actorBox({ x, half, lines }: Column, y: number, height: number, isPerson = false): string {
  const middle = y + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  const box = {
    class: 'box',
    x: x - half,
    y,
    width: half * 2,
    height,
    rx: isPerson ? height / 2 : undefined,
  };
  return mark('rect', box) + textLines(x, middle, lines, { name: 'b' });
}

function drawRow(row: Row, pen: Pen): void {
  if (row.kind === 'message') drawMessage(row, pen);
  else if (row.kind === 'note') drawNote(row, pen);
  else if (row.kind === 'open') openFrame(row, pen);
  else if (row.kind === 'part') {
    pen.frames.at(-1)?.parts.push({ y: pen.y + 2, lines: frameLines(row.label) });
    pen.y += frameLines(row.label).length * lineHeight + 8;
  } else if (row.kind === 'close') closeFrame(pen);
  else if (row.kind === 'rest') rest(pen.indexOf(row.of), pen);
  else {
    const place = pen.indexOf(row.of);
    pen.active.set(place, [...(pen.active.get(place) ?? []), pen.y - 12]);
  }
}

const tips: Readonly<Record<string, Head>> = { full: 'full', open: 'open', cross: 'cross' };

function drawMessage(row: Extract<Row, { kind: 'message' }>, pen: Pen): void {
  const [from, to] = [pen.indexOf(row.from), pen.indexOf(row.to)];
  const lines = messageLines(row, from, to);
  const [a, b] = [pen.columns[from]?.x ?? 0, pen.columns[to]?.x ?? 0];
  const name = row.dashed ? 'line dash' : 'line';
  const tip = tips[row.tip];
  const high = lines.length * lineHeight;
  if (from === to) {
    const [top, bottom] = [pen.y + 6, pen.y + 6 + Math.max(26, high)];
    pen.front.push(
      mark('path', { class: name, d: `M${String(Math.round(a))} ${String(top)}h34V${String(bottom)}h-34` }),
    );
    if (tip) pen.front.push(head(tip, [a + 34, bottom], [a, bottom]));
    pen.front.push(
      textLines(a + 44, (top + bottom) / 2 - (high - lineHeight) / 2, lines, { from: 'start', name: 'q' }),
    );
    reach(pen, a - 20, a + 50 + widest(lines));
    pen.y = bottom + 18;
    return;
  }
  const y = pen.y + high + 4;
  const half = widest(lines) / 2;
  pen.front.push(textLines((a + b) / 2, pen.y + lineHeight / 2, lines, { name: 'q' }));
  pen.front.push(
    mark('path', { class: name, d: `M${String(Math.round(a))} ${String(y)}H${String(Math.round(b))}` }),
  );
  if (tip) pen.front.push(head(tip, [a, y], [b, y]));
  if (tip && row.both) pen.front.push(head(tip, [b, y], [a, y]));
  reach(pen, Math.min(a, b, (a + b) / 2 - half), Math.max(a, b, (a + b) / 2 + half));
  pen.y = y + 18;
}

function drawNote({ place, of, label }: Extract<Row, { kind: 'note' }>, pen: Pen): void {
  const lines = noteLines(label);
  const places = of.map((id) => pen.columns[pen.indexOf(id)]?.x ?? 0);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const own = widest(lines) + 24;
  const width = place === 'over' && right > left ? Math.max(own, right - left + 60) : own;
  const x =
    place === 'left' ? left - 14 - width : place === 'right' ? right + 14 : (left + right) / 2 - width / 2;
  const height = lines.length * lineHeight + 12;
  pen.front.push(mark('rect', { class: 'note', x, y: pen.y, width, height }));
  pen.front.push(textLines(x + width / 2, pen.y + 6 + lineHeight / 2, lines));
  reach(pen, x, x + width);
  pen.y += height + 14;
}

/** Ends a participant's latest activity; false where it has none. */
function rest(place: number, pen: Pen): boolean {
  const starts = pen.active.get(place);
  const top = starts?.pop();
  if (!starts || top === undefined) return false;
  const x = (pen.columns[place]?.x ?? 0) - 5 + starts.length * 4;
  pen.back.push(mark('rect', { class: 'bar', x, y: top, width: 10, height: Math.max(8, pen.y - 14 - top) }));
  return true;
}
