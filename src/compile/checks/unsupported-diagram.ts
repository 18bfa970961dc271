import type { NoteCheck } from './check.ts';
import { diagramProblems } from './diagrams.ts';

/** A diagram of a kind or size that is shown as its source. */
export const unsupportedDiagram: NoteCheck = function* ({ tree }) {
  for (const { problem, line, column } of diagramProblems(tree)) {
    if (problem.kind !== 'unsupported') continue;
    const message = `shown as its source: ${problem.message}`;
    yield { line, column, severity: 'info', rule: 'unsupported-diagram', message };
  }
};
