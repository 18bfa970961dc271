import type { Nodes } from 'mdast';

/** Where a node begins. */
export function startOf({ position }: Nodes): { line: number; column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}
