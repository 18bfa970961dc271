/** Why a diagram is shown as its source. */
export interface DiagramProblem {
  readonly kind: 'unsupported' | 'broken';
  /** Line in the fence, from 1. */
  readonly line: number;
  readonly message: string;
}

/** Ends the reading of a diagram; never leaves this folder. */
export class DiagramError extends Error {
  readonly problem: DiagramProblem;

  constructor(line: number, message: string, kind: DiagramProblem['kind'] = 'broken') {
    super(message);
    this.problem = { kind, line, message };
  }
}

/** A line that means nothing in its kind of diagram. */
export function unread(line: number, text: string): DiagramError {
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new DiagramError(line, `cannot read “${words}”`);
}
