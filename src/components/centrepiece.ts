import type { Element, Root } from 'hast';
import { EXIT, visit } from '../markdown/visit.ts';

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
};

/** Stacked cells are no table to some screen readers: the roles keep it one. */
function keepTable(table: Element): void {
  visit(table, 'element', (node) => {
    const role =
      node.tagName === 'th'
        ? `${node.properties.scope === 'row' ? 'row' : 'column'}header`
        : ROLES[node.tagName];
    if (role) node.properties.role = role;
  });
}

function textOf(cell: Element): string {
  let text = '';
  visit(cell, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** Each cell says which column it is of, without the explanation in brackets: `Thinking model (R1)` → `Thinking model`. */
function labelCells(table: Element): void {
  const labels: string[] = [];
  visit(table, 'element', (node, index, parent) => {
    if (index === undefined || parent?.type !== 'element') return;
    const column = parent.children.filter((child) => child.type === 'element').indexOf(node);
    if (node.tagName === 'th') labels.push(textOf(node).replace(/\s*\(.*\)\s*$/, ''));
    else if (node.tagName === 'td' && column > 0) node.properties.dataL = labels[column];
  });
}

/** The first table of the home note becomes the page's centrepiece: `.versus`, which stacks on a phone. */
export function styleCentrepiece(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'table') return undefined;
    node.properties.className = ['versus'];
    keepTable(node);
    labelCells(node);
    return EXIT;
  });
}
