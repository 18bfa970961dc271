import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { assignHeadingIds } from '../markdown/heading-id.ts';

const standIn = 'a private note';

/** Takes the names of private notes out of a tree: from the labels that are nothing but the name, and from what is made of them. */
export function hideNames(tree: Root, targets: readonly string[]): void {
  const hidden = new Set(targets);
  visit(tree, (node) => {
    if (node.type !== 'wikiLink' && node.type !== 'embed') return;
    if (node.reference.label !== undefined || !hidden.has(node.reference.target)) return;
    if (node.type === 'wikiLink') node.children = [{ type: 'text', value: standIn }];
    else node.reference = { ...node.reference, alt: standIn };
  });
  assignHeadingIds(tree);
}
