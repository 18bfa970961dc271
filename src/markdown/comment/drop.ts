import type { Nodes, Parents, Root } from 'mdast';
import { keepClaimMarks } from './claim-mark.ts';

/**
 * Takes comments out of the tree but for the marks of claims, and what stands between two lone `%%` of different blocks of one parent. A lone `%%` in a
 * table cell hides nothing.
 */
export function dropComments() {
  return (tree: Root): undefined => {
    dropIn(tree);
  };
}

function dropIn(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) dropIn(child);
  keepClaimMarks(parent);
  const kept = parent.children.filter((child) => child.type !== 'comment' && !isEmptied(child));
  parent.children = kept;
  if (parent.type !== 'tableRow' && parent.type !== 'tableCell') dropAcrossBlocks(parent);
}

/** A paragraph that held nothing but comments and blanks. */
function isEmptied(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

function dropAcrossBlocks(parent: Parents): void {
  const children = parent.children as Nodes[];
  const marked = children.filter((child) => loneMarker(child) !== undefined);
  if (marked.length < 2) return;
  const pairs = new Map(marked.slice(0, marked.length & ~1).map((child, index) => [child, index % 2]));
  const kept: Nodes[] = [];
  let isHidden = false;
  for (const child of children) {
    const isClosing = pairs.get(child) === 1;
    if (isClosing) cut(child, 'before');
    if (!isHidden || isClosing) kept.push(child);
    if (pairs.has(child)) isHidden = !isClosing;
    if (pairs.get(child) === 0) cut(child, 'after');
  }
  parent.children = kept.filter((child) => !isEmptied(child)) as never;
}

/** Index of the direct text child that holds an unpaired `%%`. */
function loneMarker(node: Nodes): number | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const index = node.children.findIndex((child) => child.type === 'text' && child.value.includes('%%'));
  return index === -1 ? undefined : index;
}

function cut(node: Nodes | undefined, side: 'before' | 'after'): void {
  const index = node && loneMarker(node);
  if (index === undefined || !node || !('children' in node)) return;
  const text = node.children[index];
  if (text?.type !== 'text') return;
  const at = text.value.indexOf('%%');
  text.value = side === 'after' ? text.value.slice(0, at).trimEnd() : text.value.slice(at + 2).trimStart();
  if (side === 'after') node.children.splice(index + 1);
  else node.children.splice(0, index);
}
