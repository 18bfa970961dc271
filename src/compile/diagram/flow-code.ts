import { keyOf, type Graph, type Group, type Line, type Shape, type Step } from './graph.ts';
import { labelText } from './label.ts';
import type { Words } from './words.ts';

/** The signs that the library's source has around the words of a step. */
const shapes: Readonly<Record<Shape, readonly [string, string]>> = {
  box: ['[', ']'],
  round: ['(', ')'],
  stadium: ['([', '])'],
  circle: ['((', '))'],
  double: ['(((', ')))'],
  routine: ['[[', ']]'],
  store: ['[(', ')]'],
  hexagon: ['{{', '}}'],
  diamond: ['{', '}'],
  flag: ['>', ']'],
  wide: ['[/', '\\]'],
  narrow: ['[\\', '/]'],
};
const tight = new Set<Shape>(['circle', 'double', 'diamond', 'hexagon']);

/** A graph as a flowchart in the library's language. */
export function flowCode(graph: Graph, words: Words): string {
  const steps = [...graph.steps.values()];
  // As in Mermaid, a group keeps its own direction only where nothing in it is linked from outside.
  const isLinked = graph.lines.some(
    ({ from, to }) => graph.steps.get(from)?.group !== graph.steps.get(to)?.group,
  );
  const inside = (group: Group | undefined): string[] => [
    ...steps.filter((step) => step.group === group).map((step) => stepCode(step, words)),
    ...[...graph.groups.values()].filter(({ parent }) => parent === group).flatMap(groupCode),
  ];
  const groupCode = (group: Group): string[] => {
    const own = inside(group);
    if (own.length === 0) return [`${group.key}[${words.put(group.label, { as: 'node' })}]`];
    const direction = group.direction !== undefined && !isLinked ? [`direction ${group.direction}`] : [];
    const title = words.put(group.label, { as: 'group', single: true, weight: 1.08 });
    return [`subgraph ${group.key} [${title}]`, ...direction, ...own, 'end'];
  };
  const body = inside(undefined);
  const lines = graph.lines.filter(({ from, to }) => from !== to).map((line) => lineCode(line, graph, words));
  return [`graph ${graph.direction}`, ...body, ...lines].join('\n');
}

function stepCode({ key, label, shape }: Step, words: Words): string {
  const [open, close] = shapes[shape];
  return `${key}${open}${words.put(label, { as: 'node', width: tight.has(shape) ? 130 : 190 })}${close}`;
}

const strokes = { solid: ['--', '-'], dotted: ['-.-', ''], thick: ['==', '='] } as const;

function lineCode({ from, to, label, stroke, start, end }: Line, graph: Graph, words: Words): string {
  const [shaft, last] = strokes[stroke];
  const text = labelText(label) === '' ? '' : `|${words.put(label, { as: 'edge', width: 150 })}|`;
  return `${keyOf(graph, from)} ${start ? '<' : ''}${shaft}${end ? '>' : last}${text} ${keyOf(graph, to)}`;
}
