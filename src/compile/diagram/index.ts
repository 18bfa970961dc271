import type { Element } from 'hast';
import { kindOf } from './kinds.ts';
import { drawByLibrary } from './library.ts';
import { readLines, type DiagramSource } from './lines.ts';
import { mark } from './marks.ts';
import { DiagramError, type DiagramProblem } from './problem.ts';
import { readClass } from './read-class.ts';
import { readEr } from './read-er.ts';
import { readFlow } from './read-flow.ts';
import { readSequence } from './read-sequence.ts';
import { readState } from './read-state.ts';
import { readXy } from './read-xy.ts';
import type { DiagramLink, Reading } from './reading.ts';
import { repaint, repaintOf } from './repaint.ts';
import { isElement, parseSvg, textOf } from './svg-tree.ts';

const readers = {
  flow: readFlow,
  state: readState,
  sequence: readSequence,
  class: readClass,
  er: readEr,
  xy: readXy,
};

/** The most of a source that is read: characters, and characters of a line. */
const most = { source: 20_000, line: 2000 };

/** What a fence says: a diagram that can be drawn, or why it cannot. `name` is that of its kind. */
export type DiagramReading =
  | { readonly reading: Reading; readonly name: string; readonly problem?: undefined }
  | { readonly reading?: undefined; readonly name: string; readonly problem: DiagramProblem };

/** Reads a Mermaid fence without drawing it. Never throws; its cost grows with the source and no faster. */
export function readDiagram(source: string): DiagramReading {
  let name = 'Diagram';
  try {
    const long = source.length > most.source || source.split('\n').some((line) => line.length > most.line);
    if (long) throw new DiagramError(1, 'its source is too long to be drawn', 'unsupported');
    const lines = readLines(source);
    const kind = kindOf(/^[\w-]+/u.exec(lines.head?.text ?? '')?.[0] ?? '');
    if (!lines.head || !kind)
      throw new DiagramError(lines.head?.line ?? 1, 'the first line names no kind of diagram');
    name = kind.name;
    if (!kind.reader)
      throw new DiagramError(lines.head.line, `a ${inSentence(name)} is not drawn`, 'unsupported');
    return { reading: described(readers[kind.reader](lines), lines), name };
  } catch (error) {
    if (error instanceof DiagramError) return { name, problem: error.problem };
    throw error;
  }
}

/** An author's own words for what a diagram shows go before ours; a title of the settings is shown. */
function described(reading: Reading, { title, accessible, description }: DiagramSource): Reading {
  const words = [accessible ?? title, description]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\.?$/u, '.'));
  const caption = [title, reading.caption].filter((text) => text !== undefined).join('. ');
  const said = accessible === undefined && description === undefined ? [...words, reading.sentence] : words;
  return { ...reading, caption: caption || undefined, sentence: said.join(' ') };
}

function inSentence(name: string): string {
  return /^[A-Z](?:[a-z]|$)/u.test(name) && !name.startsWith('Mermaid')
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** A drawn diagram, in CSS pixels: pieces of SVG, those that lead somewhere with their link. */
export interface DrawnDiagram {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  /** True where it is drawn smaller than its coordinates are. */
  readonly isScaled: boolean;
  readonly pieces: readonly { readonly svg: string; readonly link?: DiagramLink | undefined }[];
}

/** Draws a diagram; undefined where the library cannot lay it out. The same reading gives the same drawing. */
export async function drawDiagram(reading: Reading): Promise<DrawnDiagram | undefined> {
  const { drawn } = reading;
  if (drawn.by === 'hand') {
    const { width, height, marks } = drawn.svg();
    return frame({ left: 0, top: 0, right: width, bottom: height }, 1, [{ svg: marks }]);
  }
  try {
    const svg = parseSvg(await drawByLibrary(drawn.code));
    return svg && repaintAll(svg, reading);
  } catch {
    // The layouter has limits of its own, and its errors are about its own names.
    return undefined;
  }
}

const margin = 6;

function repaintAll(svg: Element, reading: Reading): DrawnDiagram | undefined {
  const paint = repaintOf(reading);
  const pieces = svg.children.filter(isElement).map((child) => ({
    svg: repaint(child, paint),
    link: reading.links?.get(textOf(child, 'dataId')),
  }));
  const { left, top, right, bottom } = paint.area;
  const isPile = new Set(paint.places).size < paint.places.length;
  if (isPile || ![left, top, right, bottom].every(Number.isFinite)) return undefined;
  const area = { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
  return frame(area, paint.scale, pieces);
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function frame(
  { left, top, right, bottom }: Frame,
  scale: number,
  pieces: DrawnDiagram['pieces'],
): DrawnDiagram {
  const [x, y, width, height] = [
    Math.floor(left),
    Math.floor(top),
    Math.ceil(right - left),
    Math.ceil(bottom - top),
  ];
  return {
    width: Math.ceil(width * scale),
    height: Math.ceil(height * scale),
    viewBox: [x, y, width, height].join(' '),
    isScaled: scale !== 1,
    pieces: pieces.filter(({ svg }) => svg !== ''),
  };
}

/** A diagram's SVG around its pieces. */
export function svgAround(
  diagram: DrawnDiagram,
  inside: string,
  attributes: Readonly<Record<string, string>>,
): string {
  const { width, height, viewBox, isScaled } = diagram;
  return mark(
    'svg',
    { class: isScaled ? 'scaled' : undefined, width, height, viewBox, ...attributes },
    inside,
  );
}
