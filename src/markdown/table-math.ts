import type { Root } from 'mdast';
import { visit } from './visit.ts';

/** In a table cell `$P(x\|y)$` means one bar: the backslash only kept the cell whole. */
export function remarkTableMath() {
  return (tree: Root): undefined => {
    visit(tree, 'tableCell', (cell) => {
      visit(cell, 'math', (math) => {
        math.value = math.value.replaceAll('\\|', '|');
      });
    });
  };
}
