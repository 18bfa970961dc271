import type { Position } from '../compiled-note.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Board, BoardCard, BoardEdge, Box, CardContent, Side } from './board.ts';
import { boardColour } from './colour.ts';
import { jsonFault } from './json-fault.ts';
import { jsonPlaces } from './json-places.ts';
import { positionIn } from './text-places.ts';

/** A canvas as its file has it: the texts of its cards are not compiled yet. */
export interface SourceBoard extends Omit<Board, 'cards'> {
  readonly cards: readonly SourceCard[];
  readonly problems: readonly Diagnostic[];
}

export interface SourceCard extends Omit<BoardCard, 'content'> {
  readonly content: Exclude<CardContent, { kind: 'text' }> | { readonly kind: 'text'; readonly text: string };
  /** Offset in the file of what the card shows: the value of `text` or `file`, else the card itself. */
  readonly at: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Says what is wrong with the value under a path of keys. */
type Complain = (keys: string, message: string, suggestion?: string) => void;

/** Reads a JSON Canvas file (https://jsoncanvas.org/spec/1.0/). Never throws: what cannot be read is a problem, and left out. */
export function readBoard(text: string): SourceBoard {
  const json = text.replace(/^\uFEFF/u, '');
  const position = positionIn(json);
  if (json.trim() === '') return { cards: [], edges: [], broken: undefined, problems: [] };
  const value = parseJson(json);
  if (value !== undefined) return readValue(value, json, position);
  // What a parser says of it may quote the file, and the page must not.
  const at = jsonFault(json);
  const reason = at < json.length ? 'this cannot stand here' : 'its end is missing';
  return unreadable(`it is no JSON: ${reason}`, position(Math.min(at, json.trimEnd().length)));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function unreadable(broken: string, place: Position): SourceBoard {
  const message = `this canvas cannot be read: ${broken}`;
  const problem = { ...place, rule: 'broken-canvas', severity: 'error', message } as const;
  return {
    cards: [],
    edges: [],
    broken: `${broken} (line ${String(place.line)}, column ${String(place.column)})`,
    problems: [problem],
  };
}

function readValue(value: unknown, json: string, position: (at: number) => Position): SourceBoard {
  if (!isFields(value)) return unreadable('it holds no nodes and edges', { line: 1, column: 1 });
  const places = jsonPlaces(json);
  const problems: Diagnostic[] = [];
  const complain: Complain = (keys, message, suggestion) => {
    const at = places.get(keys) ?? places.get(keys.replace(/\/[^/]*$/u, '')) ?? 0;
    problems.push({ ...position(at), rule: 'broken-canvas', severity: 'warning', message, suggestion });
  };
  const indexes = new Map<string, number>();
  const cards = listOf(value, 'nodes', complain).flatMap(([node, keys], index): SourceCard[] => {
    if (!isFields(node)) complain(keys, 'this is no card: it is no object');
    const { id, ...fields } = isFields(node) ? node : {};
    if (typeof id !== 'string') complain(`${keys}/id`, 'a card has no id, so that no line can lead to it');
    else if (indexes.has(id)) complain(`${keys}/id`, `another card has the id ${JSON.stringify(id)} already`);
    else indexes.set(id, index);
    const content = contentOf(fields, keys, complain);
    const at = places.get(`${keys}/${content.kind}`) ?? places.get(keys) ?? 0;
    return [{ box: boxOf(fields, keys, complain), colour: boardColour(fields.color), content, at }];
  });
  const edges = listOf(value, 'edges', complain).flatMap(([edge, keys]) =>
    edgeOf(isFields(edge) ? edge : {}, indexes, keys, complain),
  );
  return { cards, edges, broken: undefined, problems };
}

function listOf(value: Fields, name: string, complain: Complain): [value: unknown, keys: string][] {
  const list = value[name];
  if (Array.isArray(list)) return list.map((item: unknown, index) => [item, `${name}/${String(index)}`]);
  if (list !== undefined) complain(name, `"${name}" is no list`, `"${name}": []`);
  return [];
}

function contentOf(fields: Fields, keys: string, complain: Complain): SourceCard['content'] {
  const string = (name: string): string => {
    const value = fields[name];
    if (typeof value === 'string') return value;
    complain(`${keys}/${name}`, `a card of type "${String(fields.type)}" lacks its ${name}`);
    return '';
  };
  switch (fields.type) {
    case 'text':
      return { kind: 'text', text: string('text') };
    case 'file': {
      const path = string('file').replace(/^\/+/u, '');
      return { kind: 'file', target: path && `/${path}`, fragment: subpath(fields.subpath) };
    }
    case 'link':
      return { kind: 'link', url: string('url') };
    case 'group':
      return { kind: 'group', label: typeof fields.label === 'string' ? fields.label : '' };
    default: {
      const type = typeof fields.type === 'string' ? fields.type : '';
      complain(`${keys}/type`, `no card is of type ${JSON.stringify(type)}`, 'text, file, link or group');
      return { kind: 'unknown', type };
    }
  }
}

function subpath(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/^#/u, '') || undefined : undefined;
}

/** Sizes of a card in the app that has none of its own. */
const usual = { width: 250, height: 60 };
const smallest = 10;
const largest = 10_000;

function boxOf(fields: Fields, keys: string, complain: Complain): Box | undefined {
  const { x, y } = fields;
  if (!isNumber(x) || !isNumber(y)) {
    complain(`${keys}/${isNumber(x) ? 'y' : 'x'}`, 'a card has no place: its x and y must be numbers');
    return undefined;
  }
  const size = (name: 'width' | 'height'): number => {
    const value = fields[name];
    if (isNumber(value) && value > 0) return Math.min(largest, Math.max(smallest, value));
    complain(`${keys}/${name}`, `the ${name} of a card must be a number above 0`, String(usual[name]));
    return usual[name];
  };
  return { x, y, width: size('width'), height: size('height') };
}

function edgeOf(
  fields: Fields,
  indexes: ReadonlyMap<string, number>,
  keys: string,
  complain: Complain,
): BoardEdge[] {
  const end = (name: 'fromNode' | 'toNode'): number | undefined => {
    const id = fields[name];
    const index = typeof id === 'string' ? indexes.get(id) : undefined;
    if (index === undefined) complain(`${keys}/${name}`, `a line's ${name} names no card of this canvas`);
    return index;
  };
  const [from, to] = [end('fromNode'), end('toNode')];
  if (from === undefined || to === undefined) return [];
  return [
    {
      from,
      to,
      fromSide: sideOf(fields.fromSide),
      toSide: sideOf(fields.toSide),
      fromArrow: fields.fromEnd === 'arrow',
      toArrow: fields.toEnd !== 'none',
      colour: boardColour(fields.color),
      label: typeof fields.label === 'string' ? fields.label.trim() : '',
    },
  ];
}

function sideOf(value: unknown): Side | undefined {
  return (['top', 'right', 'bottom', 'left'] as const).find((side) => side === value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
