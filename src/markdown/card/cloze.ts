import type { Nodes, Paragraph, PhrasingContent } from 'mdast';

/** A paragraph with its highlights blanked out, and what they hid; undefined without one. */
export function readCloze(
  paragraph: Paragraph,
): { question: PhrasingContent[]; answer: PhrasingContent[] } | undefined {
  const hidden: PhrasingContent[][] = [];
  const question = paragraph.children.map((child) => blank(child, hidden));
  if (hidden.length === 0) return undefined;
  const answer = hidden.flatMap((part, index): PhrasingContent[] =>
    index === 0 ? part : [{ type: 'text', value: ' · ' }, ...part],
  );
  return { question, answer };
}

function blank<T extends Nodes>(node: T, hidden: PhrasingContent[][]): T | { type: 'text'; value: string } {
  if (node.type === 'highlight') {
    hidden.push(node.children);
    return { type: 'text', value: '[…]' };
  }
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as Nodes[]).map((child) => blank(child, hidden)) };
}
