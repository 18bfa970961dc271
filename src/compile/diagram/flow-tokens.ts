import type { Line, Shape } from './graph.ts';
import type { ShapeMark } from './reading.ts';

/** A step as one statement writes it. */
export interface StepToken {
  readonly id: string;
  readonly label: string | undefined;
  readonly shape: Shape | undefined;
  readonly mark: ShapeMark | undefined;
  readonly classes: readonly string[];
  /** Length of what was read. */
  readonly length: number;
}

export type LineToken = Omit<Line, 'from' | 'to'> & { readonly hidden: boolean; readonly length: number };

/** A name may hold single hyphens, dots and slashes inside; two hyphens begin a line. */
const name = /[\p{L}\p{N}\p{M}_*$]+(?:[-./:](?=[\p{L}\p{N}_])[\p{L}\p{N}\p{M}_]+)*/uy;

const around: readonly (readonly [open: string, close: string, shape: Shape, mark?: ShapeMark])[] = [
  ['(((', ')))', 'double'],
  ['((', '))', 'circle'],
  ['([', '])', 'stadium'],
  ['[[', ']]', 'routine'],
  ['[(', ')]', 'store'],
  ['[/', '/]', 'box', 'lean'],
  ['[/', '\\]', 'wide'],
  ['[\\', '\\]', 'box', 'lean-back'],
  ['[\\', '/]', 'narrow'],
  ['{{', '}}', 'hexagon'],
  ['(-', '-)', 'stadium'],
  ['[|', '|]', 'box'],
  ['[', ']', 'box'],
  ['(', ')', 'round'],
  ['{', '}', 'diamond'],
  ['>', ']', 'flag'],
];

/** Shapes of `@{ shape: … }` by their short and long names; any other is a box. */
const shapeNames: Readonly<Record<string, Shape>> = {
  rounded: 'round',
  event: 'round',
  stadium: 'stadium',
  pill: 'stadium',
  terminal: 'stadium',
  circle: 'circle',
  circ: 'circle',
  'dbl-circ': 'double',
  'double-circle': 'double',
  subproc: 'routine',
  subprocess: 'routine',
  'fr-rect': 'routine',
  cyl: 'store',
  cylinder: 'store',
  db: 'store',
  database: 'store',
  hex: 'hexagon',
  hexagon: 'hexagon',
  diam: 'diamond',
  diamond: 'diamond',
  decision: 'diamond',
  odd: 'flag',
};

/** The step that begins at a place of a line; undefined where none does. */
export function readStep(text: string, at: number): StepToken | undefined {
  name.lastIndex = at;
  const id = name.exec(text)?.[0];
  if (id === undefined) return undefined;
  const shaped = readShape(text, at + id.length);
  let end = shaped.end;
  const classes: string[] = [];
  for (let found = classAt(text, end); found; found = classAt(text, end)) {
    classes.push(found);
    end += found.length + 3;
  }
  return { id, label: shaped.label, shape: shaped.shape, mark: shaped.mark, classes, length: end - at };
}

interface Shaped {
  readonly end: number;
  readonly label: string | undefined;
  readonly shape: Shape | undefined;
  readonly mark: ShapeMark | undefined;
}

function readShape(text: string, at: number): Shaped {
  const none = { end: at, label: undefined, shape: undefined, mark: undefined };
  if (text.startsWith('@{', at)) return readAttributes(text, at) ?? none;
  const opening = around.find(([open]) => text.startsWith(open, at))?.[0];
  const ends: Shaped[] = [];
  for (const [open, close, shape, mark] of around) {
    if (open !== opening && !(ends.length === 0 && text.startsWith(open, at))) continue;
    const from = at + open.length;
    const quoted = /\s*"([^"]*)"\s*/uy;
    quoted.lastIndex = from;
    const [whole, words] = quoted.exec(text) ?? [];
    if (whole !== undefined && text.startsWith(close, from + whole.length))
      return { end: from + whole.length + close.length, label: words, shape, mark };
    const end = whole === undefined ? text.indexOf(close, from) : -1;
    if (end > from && !text.slice(from, end).includes('"'))
      ends.push({ end: end + close.length, label: text.slice(from, end), shape, mark });
  }
  // Of the shapes with one opening it is the one that closes first.
  return ends.sort((a, b) => a.end - b.end)[0] ?? none;
}

function readAttributes(text: string, at: number): Shaped | undefined {
  const pattern = /@\{((?:[^{}"]|"[^"]*")*)\}/uy;
  pattern.lastIndex = at;
  const [whole, inside = ''] = pattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [, quoted, bare] = /\blabel\s*:\s*(?:"([^"]*)"|([^,]*))/u.exec(inside) ?? [];
  const shape = /\bshape\s*:\s*"?([\w-]+)/u.exec(inside)?.[1];
  return {
    end: at + whole.length,
    label: quoted ?? bare,
    shape: shape === undefined ? undefined : (shapeNames[shape] ?? 'box'),
    mark: undefined,
  };
}

function classAt(text: string, at: number): string | undefined {
  const pattern = /:::([\p{L}\p{N}_-]*[\p{L}\p{N}_])/uy;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}

const whole = /\s*(?:[\w-]+@)?(?:([xo<])?(--+[-xo>]|==+[=xo>]|-?\.+-[xo>]?)|(~~~+))\s*(?:\|([^|]*)\|)?\s*/uy;
const opening = /\s*(?:[\w-]+@)?([xo<])?(--|==|-\.)\s*/uy;
const closings: Readonly<Record<string, RegExp>> = {
  '--': /\s*(--+[-xo>])\s*/gu,
  '==': /\s*(==+[=xo>])\s*/gu,
  '-.': /\s*(\.+-[xo>]?)\s*/gu,
};

/** The line that begins at a place; its words stand in bars after it, or within it. */
export function readLine(text: string, at: number): LineToken | undefined {
  whole.lastIndex = at;
  const found = whole.exec(text);
  if (found) return lineOf(found[1], found[2] ?? '', found[4] ?? '', found[0].length, found[3] !== undefined);
  opening.lastIndex = at;
  const open = opening.exec(text);
  const closing = closings[open?.[2] ?? ''];
  if (!open || !closing) return undefined;
  closing.lastIndex = at + open[0].length;
  const close = closing.exec(text);
  if (!close) return undefined;
  const label = text.slice(at + open[0].length, close.index);
  return lineOf(
    open[1],
    `${open[2] ?? ''}${close[1] ?? ''}`,
    label,
    close.index + close[0].length - at,
    false,
  );
}

function lineOf(
  start: string | undefined,
  shaft: string,
  label: string,
  length: number,
  hidden: boolean,
): LineToken {
  const tip = shaft.at(-1);
  return {
    label,
    stroke: shaft.includes('=') ? 'thick' : shaft.includes('.') ? 'dotted' : 'solid',
    start: start === '<',
    end: tip === '>',
    head: tip === 'x' ? 'cross' : tip === 'o' ? 'circle' : undefined,
    hidden,
    length,
  };
}
