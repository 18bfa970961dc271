import type { TableCell, TableRow } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { NoteCheck } from './check.ts';

/** A bare bar in a table ends its cell, also within a link, a formula or code. */
export const tableBar: NoteCheck = function* ({ tree, source }) {
  const found: Diagnostic[] = [];
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    for (const row of rows) found.push(...checkRow(row, head?.children.length ?? 0, source));
  });
  yield* found;
};

/** Only a row that has more cells than the head has a cell too many: there the bar can have no other meaning. */
function checkRow({ children }: TableRow, width: number, source: string): Diagnostic[] {
  const isLong = children.length > width;
  return children.flatMap((cell, index): Diagnostic[] => {
    const before = children[index - 1];
    const { line, column, offset } = cell.position?.start ?? {};
    if (before === undefined || line === undefined || column === undefined || offset === undefined) return [];
    const cut = whatIsCut(before, cell, isLong);
    if (cut === undefined) return [];
    const fix = isLong && source[offset] === '|' ? ({ kind: 'insert', text: '\\' } as const) : undefined;
    return [{ line, column, ...finding(cut), ...(fix && { fix }) }];
  });
}

function whatIsCut(before: TableCell, after: TableCell, isLong: boolean): string | undefined {
  const [left, right] = [textOf(before), textOf(after)];
  if (/\[\[[^\]]*$/u.test(left) && /^[^[]*\]\]/u.test(right)) return 'link';
  if (isLong && isOdd(left, '`') && isOdd(right, '`')) return 'piece of code';
  return isLong && isOdd(left, '$') && isOdd(right, '$') ? 'formula' : undefined;
}

/** What stands in a cell as text, code and links left out. */
function textOf(cell: TableCell): string {
  let text = '';
  visit(cell, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

function isOdd(text: string, sign: string): boolean {
  return text.split(sign).length % 2 === 0;
}

function finding(cut: string): Omit<Diagnostic, 'line' | 'column'> {
  return {
    severity: 'warning',
    rule: 'table-bar',
    message: `the bar of a ${cut} ends its cell`,
    suggestion: 'write \\| in a table',
  };
}
