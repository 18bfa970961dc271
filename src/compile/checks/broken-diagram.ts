import type { NoteCheck } from './check.ts';
import { diagramProblems } from './diagrams.ts';

/** A diagram whose source means nothing; it is shown as its source. */
export const brokenDiagram: NoteCheck = function* ({ tree }) {
  for (const { problem, line, column } of diagramProblems(tree)) {
    if (problem.kind !== 'broken') continue;
    const message = `shown as its source: ${problem.message} (line ${String(problem.line)} of the diagram)`;
    yield { line, column, severity: 'warning', rule: 'broken-diagram', message };
  }
};
