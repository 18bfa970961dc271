import { keyOf, type Graph, type Group, type Line } from './graph.ts';
import { labelText } from './label.ts';
import type { Words } from './words.ts';

/** A graph as a state diagram in the library's language, which knows starts and ends and no other shapes. */
export function stateCode(graph: Graph, words: Words): string {
  const steps = [...graph.steps.values()];
  const inside = (group: Group | undefined): string[] => [
    ...(group?.direction === undefined ? [] : [`direction ${group.direction}`]),
    ...steps
      .filter((step) => step.group === group)
      .map(({ key, label }) => `state "${words.put(label, { as: 'node' })}" as ${key}`),
    ...[...graph.groups.values()].filter(({ parent }) => parent === group).flatMap(groupCode),
    ...graph.lines
      .filter((line) => group !== undefined && isEdge(line) && line.group === group)
      .map((line) => lineCode(line, graph, words)),
  ];
  const groupCode = (group: Group): string[] => {
    const own = inside(group);
    if (own.length === 0) return [`state "${words.put(group.label, { as: 'node' })}" as ${group.key}`];
    return [
      `state "${words.put(group.label, { as: 'group', single: true, weight: 1.08 })}" as ${group.key} {`,
      ...own,
      '}',
    ];
  };
  const body = inside(undefined);
  const lines = graph.lines
    .filter((line) => line.from !== line.to && (!isEdge(line) || line.group === undefined))
    .map((line) => lineCode(line, graph, words));
  return ['stateDiagram-v2', `direction ${graph.direction}`, ...body, ...lines].join('\n');
}

function isEdge({ from, to }: Line): boolean {
  return from === '[*]' || to === '[*]';
}

function lineCode({ from, to, label }: Line, graph: Graph, words: Words): string {
  const nameOf = (id: string): string => (id === '[*]' ? id : keyOf(graph, id));
  const text = labelText(label) === '' ? '' : ` : ${words.put(label, { as: 'edge', width: 150 })}`;
  return `${nameOf(from)} --> ${nameOf(to)}${text}`;
}
