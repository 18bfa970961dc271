import type { Root } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { Position } from '../compiled-note.ts';
import { isDiagram } from '../decorate/diagram.ts';
import { readDiagram } from '../diagram/index.ts';
import type { DiagramProblem } from '../diagram/problem.ts';
import { startOf } from './place.ts';

/** Diagrams of a note that cannot be drawn, each with the place of the line that is why. */
export function diagramProblems(tree: Root): (Position & { readonly problem: DiagramProblem })[] {
  const found: (Position & { readonly problem: DiagramProblem })[] = [];
  visit(tree, 'code', (node) => {
    const { problem } = isDiagram(node) ? readDiagram(node.value) : {};
    if (!problem) return;
    const { line, column } = startOf(node);
    // A fence without an end on the last line of a note has no line of its own.
    const last = node.position?.end.line ?? line;
    const indent = /^\s*/u.exec(node.value.split('\n')[problem.line - 1] ?? '')?.[0].length ?? 0;
    found.push({ problem, line: Math.min(line + problem.line, last), column: column + indent });
  });
  return found;
}
