import type { Position } from '../compiled-note.ts';

/** Turns an offset into a line and a column, both from 1. */
export function positionIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** For the JSON string that begins at `start`: from a line and a column of what it spells to the offset in the file. */
export function offsetsInString(json: string, start: number): (place: Position) => number {
  const units: number[] = [];
  const lines = [0];
  let at = start + 1;
  while (at < json.length && json[at] !== '"') {
    const escape = json[at] === '\\' ? json[at + 1] : undefined;
    const length = escape === undefined ? 1 : escape === 'u' ? 6 : 2;
    const isPair = escape === 'r' && json.startsWith('\\n', at + 2);
    // As the compiler reads it, a line ends with one sign.
    if (!isPair) units.push(at);
    at += length;
    if (!isPair && (escape === 'n' || escape === 'r')) lines.push(units.length);
  }
  return ({ line, column }) => units[(lines[line - 1] ?? 0) + column - 1] ?? start;
}
