import type { Element, Properties, Root } from 'hast';
import { visit } from '../../markdown/visit.ts';

/** The compiler's own names; a parser reads `data--vault` as `data-vault`. */
const ours = /(vault|data)-(?=-*(?:vault|hole))/giu;

/**
 * Notes may hold raw HTML, and what a sanitiser must refuse there (ids, classes, data) the compiler's own elements need.
 * So ours hand their properties in before the raw HTML is parsed and get them back after it has been sanitised.
 */
export function protectProperties(tree: Root): readonly Properties[] {
  const table: Properties[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && Object.keys(node.properties).length > 0) {
      node.properties = { dataVault: String(table.push(node.properties) - 1) };
    }
    if (node.type === 'raw') node.value = node.value.replace(ours, '$1_');
  });
  return table;
}

/** Gives the compiler's elements their properties back. */
export function restoreProperties(tree: Root, table: readonly Properties[]): void {
  visit(tree, 'element', (element: Element) => {
    const index = element.properties.dataVault;
    if (index !== undefined) element.properties = { ...table[Number(index)] };
  });
}
