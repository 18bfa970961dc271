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
import { isElement, numberOf, parseSvg, textOf } from './svg-tree.ts';

const readers = { flow: readFlow, state: readState, sequence: readSequence, class: readClass, er: readEr, xy: readXy };

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
    if (!lines.head || !kind) throw new DiagramError(lines.head?.line ?? 1, 'the first line names no kind of diagram');
    name = kind.name;
    if (!kind.reader) throw new DiagramError(lines.head.line, `a ${inSentence(name)} is not drawn`, 'unsupported');
    return { reading: described(readers[kind.reader](lines), lines), name };
  } catch (error) {
    if (error instanceof DiagramError) return { name, problem: error.problem };
    throw error;
  }
}

/** An author's own words for what a diagram shows go before ours. */
function described(reading: Reading, { title, description }: DiagramSource): Reading {
  const words = [title, description].filter((text) => text !== undefined).map((text) => text.replace(/\.?$/u, '.'));
  return { ...reading, title: reading.title, ...(words.length > 0 && { sentence: words.join(' ') }) };
}

function inSentence(name: string): string {
  return /^[A-Z](?:[a-z]|$)/u.test(name) && !name.startsWith('Mermaid') ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A drawn diagram, in CSS pixels: pieces of SVG, those that lead somewhere with their link. */
export interface DrawnDiagram {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly { readonly svg: string; readonly link?: DiagramLink | undefined }[];
}

/** Draws a diagram; undefined where the library cannot lay it out. The same reading gives the same drawing. */
export async function drawDiagram(reading: Reading): Promise<DrawnDiagram | undefined> {
  const { drawn, links } = reading;
  if (drawn.by === 'hand') {
    const { width, height, marks } = drawn.svg();
    return { width: Math.ceil(width), height: Math.ceil(height), pieces: [{ svg: marks }] };
  }
  try {
    const svg = parseSvg(await drawByLibrary(drawn.code));
    const [width, height] = svg ? [numberOf(svg, 'width'), numberOf(svg, 'height')] : [0, 0];
    if (!svg || width <= 0 || height <= 0) return undefined;
    const paint = repaintOf(reading);
    const pieces = svg.children.filter(isElement).map((child: Element) => ({
      svg: repaint(child, paint),
      link: links?.get(textOf(child, 'dataId')),
    }));
    return { width: Math.ceil(width), height: Math.ceil(height), pieces };
  } catch {
    // The layouter has limits of its own, and its errors are about its own names.
    return undefined;
  }
}

/** A diagram's SVG from its pieces. */
export function svgAround({ width, height }: Pick<DrawnDiagram, 'width' | 'height'>, inside: string, attributes = {}): string {
  return mark('svg', { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, ...attributes }, inside);
}
