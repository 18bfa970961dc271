import { labelText } from './label.ts';
import { DiagramError } from './problem.ts';
import {
  count,
  sentenceOf,
  type DiagramLink,
  type LineHead,
  type Reading,
  type ShapeMark,
} from './reading.ts';
import { Words } from './words.ts';

/** How a step looks. */
export type Shape =
  | 'box'
  | 'round'
  | 'stadium'
  | 'circle'
  | 'double'
  | 'routine'
  | 'store'
  | 'hexagon'
  | 'diamond'
  | 'flag'
  | 'wide'
  | 'narrow';

export interface Step {
  readonly key: string;
  label: string;
  shape: Shape;
  mark?: ShapeMark | undefined;
  group?: Group | undefined;
  link?: DiagramLink | undefined;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly stroke: 'solid' | 'dotted' | 'thick';
  readonly start: boolean;
  readonly end: boolean;
  readonly head?: LineHead | undefined;
  /** The group whose start or end `[*]` is. */
  readonly group?: Group | undefined;
}

export interface Group {
  readonly key: string;
  label: string;
  readonly parent: Group | undefined;
  direction?: string | undefined;
}

/** Steps, the lines between them and the groups around them: a flowchart or a state diagram. */
export class Graph {
  direction = 'TD';
  readonly steps = new Map<string, Step>();
  readonly groups = new Map<string, Group>();
  readonly lines: Line[] = [];

  /** The step of a name, made when first met; what stands in a group belongs to it. */
  step(id: string, group: Group | undefined, label = id): Step {
    const known = this.steps.get(id);
    const step = known ?? { key: `n${String(this.steps.size)}`, label, shape: 'box' as const };
    if (group && !step.group) step.group = group;
    this.steps.set(id, step);
    return step;
  }

  open(id: string, label: string, parent: Group | undefined): Group {
    const group = { key: `g${String(this.groups.size)}`, label, parent };
    this.groups.set(id, group);
    return group;
  }
}

export interface GraphWords {
  /** `Flowchart`. */
  readonly name: string;
  /** What a step is called. */
  readonly step: string;
  /** The library's language for it. */
  readonly code: (graph: Graph, words: Words) => string;
}

/** The most that is drawn: more takes minutes to lay out and fits no page. */
const most = { steps: 100, lines: 150, groups: 30 };

/** A graph as the library's source, with its sentence. */
export function readingOf(graph: Graph, { name, step, code }: GraphWords): Reading {
  // What names a group is the group, and no step.
  for (const id of graph.groups.keys()) graph.steps.delete(id);
  const steps = [...graph.steps.values()];
  if (steps.length + graph.groups.size === 0) throw new DiagramError(1, 'it has nothing to draw');
  if (steps.length > most.steps || graph.lines.length > most.lines || graph.groups.size > most.groups) {
    const size = `${count(steps.length, step)} and ${count(graph.lines.length, 'line')}`;
    const limit = `${String(most.steps)} and ${String(most.lines)}`;
    throw new DiagramError(1, `${size} are too many to be drawn; the most are ${limit}`, 'unsupported');
  }
  const words = new Words();
  return {
    name,
    words,
    sentence: sentenceOf(name, count(steps.length, step), factsOf(graph)),
    drawn: { by: 'library', code: code(graph, words) },
    shapes: new Map(steps.flatMap(({ key, mark }) => (mark ? [[key, mark] as const] : []))),
    links: new Map(steps.flatMap(({ key, link }) => (link ? [[key, link] as const] : []))),
    heads: headsOf(graph),
    loops: loopsOf(graph),
  };
}

function factsOf(graph: Graph): string[] {
  const nameOf = (id: string): string =>
    labelText(graph.groups.get(id)?.label ?? graph.steps.get(id)?.label ?? id) || 'a choice';
  const alone = [...graph.steps.keys()].filter(
    (id) => !graph.lines.some(({ from, to }) => from === id || to === id),
  );
  const facts = graph.lines.map(({ from, to, label }) => {
    const words = labelText(label);
    const [start, end] = [from === '[*]' ? 'start' : nameOf(from), to === '[*]' ? 'end' : nameOf(to)];
    return `${start} to ${end}${words === '' ? '' : ` (${words})`}`;
  });
  return [...facts, ...alone.map(nameOf)];
}

function loopsOf(graph: Graph): Map<string, Line[]> {
  const loops = new Map<string, Line[]>();
  for (const line of graph.lines.filter(({ from, to }) => from === to && from !== '[*]')) {
    const key = keyOf(graph, line.from);
    loops.set(key, [...(loops.get(key) ?? []), line]);
  }
  return loops;
}

function headsOf(graph: Graph): Map<string, LineHead[]> {
  const heads = new Map<string, LineHead[]>();
  for (const { from, to, head } of graph.lines) {
    if (head === undefined) continue;
    const key = `${keyOf(graph, from)}>${keyOf(graph, to)}`;
    heads.set(key, [...(heads.get(key) ?? []), head]);
  }
  return heads;
}

/** What the library calls a step or group. */
export function keyOf({ groups, steps }: Graph, id: string): string {
  return groups.get(id)?.key ?? steps.get(id)?.key ?? '';
}
