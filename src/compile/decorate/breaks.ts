import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import { positionOf } from '../../markdown/position.ts';

/** Makes every line end inside a paragraph a line break, as Obsidian does unless its vault asks for strict ones. */
export function breakLines(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('\n')) return undefined;
    const parts = split(node);
    parent.children.splice(index, 1, ...(parts as never[]));
    return index + parts.length;
  });
}

function split(node: Text): PhrasingContent[] {
  return node.value.split('\n').flatMap((line, index) => {
    const text: Text = { type: 'text', value: line, ...positionOf(node) };
    return index === 0 ? [text] : [{ type: 'break' }, text];
  });
}
