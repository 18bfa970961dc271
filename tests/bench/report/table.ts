/** A table: cells by row and column. */
export interface Table {
  readonly title: string;
  /** Rows in their order, each with its name first; columns may differ from row to row. */
  readonly rows: readonly (readonly [name: string, cells: Readonly<Record<string, string>>])[];
}

/** Lines for a terminal: names to the left, cells to the right of their columns; nothing for a table without rows. */
export function tableText({ title, rows }: Table): string {
  if (rows.length === 0) return '';
  const columns = [...new Set(rows.flatMap(([, cells]) => Object.keys(cells)))];
  const grid = [
    ['', ...columns],
    ...rows.map(([name, cells]) => [name, ...columns.map((column) => cells[column] ?? '')]),
  ];
  const widths = grid[0]!.map((_, at) => Math.max(...grid.map((row) => row[at]!.length)));
  const lines = grid.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at]!, at))
      .join('  ')
      .trimEnd(),
  );
  return `\n${title}\n${lines.join('\n')}\n`;
}

function pad(cell: string, width: number, at: number): string {
  return at === 0 ? cell.padEnd(width) : cell.padStart(width);
}
