import type { Nodes } from 'mdast';

/** Where a node's text stands in the text of its block. */
export type Ranges = ReadonlyMap<Nodes, readonly [start: number, end: number]>;

/** A block's text as a reader sees it, and where in it each link and citation stands. */
export interface PlainText {
  readonly text: string;
  readonly ranges: Ranges;
}

/** Reads a block's inline content as plain text; citations and footnote marks leave nothing behind. */
export function plainText(block: Nodes): PlainText {
  const ranges = new Map<Nodes, readonly [number, number]>();
  let text = '';
  add(block);
  return { text: text.trimEnd(), ranges };

  function add(node: Nodes): void {
    if (node.type === 'tableCell' && text !== '') text += ' · ';
    if (node.type === 'citation' && node.style !== 'text') text = text.trimEnd();
    const start = text.length;
    text += ownText(node);
    if ('children' in node) for (const child of node.children) add(child);
    ranges.set(node, [start, text.length]);
  }
}

function ownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'math':
      return node.value.replaceAll('\n', ' ');
    case 'break':
      return ' ';
    case 'tag':
      return `#${node.value}`;
    case 'image':
      return node.alt ?? '';
    case 'embed':
      return node.reference.alt ?? node.reference.target;
    case 'citation':
      return node.style === 'text' ? node.source : '';
    default:
      return '';
  }
}
