/** What a reader asked of a table: words to find, tests of columns, and an order. */
export interface TableState {
  readonly find: string;
  /** Tests by name; a test that is not asked for is absent. */
  readonly tests: Readonly<Record<string, string>>;
  /** Name of the column to sort by, after `-` for downwards; empty for the author's order. */
  readonly sort: string;
}

/** One test of a row: the cell of a column (from 0) must begin with some words, or for `*` hold any value. */
export interface CellTest {
  readonly column: number;
  readonly wanted: string;
}

/** Whether a row of cells passes every test and holds every word looked for, in any case. */
export function rowMatches(cells: readonly string[], find: string, tests: readonly CellTest[]): boolean {
  const words = find
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const text = cells.join(' ').toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    tests.every(({ column, wanted }) => cellMatches(cells[column] ?? '', wanted))
  );
}

function cellMatches(cell: string, wanted: string): boolean {
  return wanted === '*' ? cell !== '' && cell !== 'n/a' : cell.startsWith(wanted);
}

/** Reads a state from the query of a URL; only the named tests count. */
export function readState(query: string, names: readonly string[]): TableState {
  const parameters = new URLSearchParams(query);
  const tests = names.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    find: parameters.get('q') ?? '',
    tests: Object.fromEntries(tests),
    sort: parameters.get('sort') ?? '',
  };
}

/** A state as the query of a URL, `?` included; empty when nothing is asked. */
export function writeState({ find, tests, sort }: TableState): string {
  const asked = Object.entries({ q: find.trim(), ...tests, sort }).filter(([, value]) => value !== '');
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}

/** A column's name in the URL: `GPQA Diamond` → `gpqa-diamond`. */
export function columnName(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** `12 of 59 models`, or what to do when none is left. */
export function countInWords(shown: number, all: number): string {
  return shown === 0 ? `No model of ${String(all)} fits` : `${String(shown)} of ${String(all)} models`;
}
