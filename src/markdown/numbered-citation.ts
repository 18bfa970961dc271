import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from './visit.ts';
import { positionOf } from './position.ts';
import type { Citation } from './citation/index.ts';

const number = /(?<![\p{L}\p{N}_\])}])\[(\d{1,3})\](?!\()|(?<=\[\d{1,3}\])\[(\d{1,3})\](?!\()/gu;

/** Reads `[4]` and `[1][3]` in prose as citations by number; whether the number exists is asked when the note is linked. */
export function remarkNumberedCitation() {
  return (tree: Root): undefined => {
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || parent.type === 'link' || !node.value.includes('['))
        return;
      const parts = split(node);
      if (parts.every(({ type }) => type === 'text')) return;
      parent.children.splice(index, 1, ...(parts as never[]));
      return [SKIP, index + parts.length];
    });
  };
}

function split(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(number)) {
    const key = match[1] ?? match[2] ?? '';
    if (match.index > end) parts.push({ ...node, value: node.value.slice(end, match.index) });
    parts.push(citation(key, match[0], node));
    end = match.index + match[0].length;
  }
  if (end < node.value.length) parts.push({ ...node, value: node.value.slice(end) });
  return parts;
}

function citation(key: string, source: string, text: Text): Citation {
  const items = [{ key, prefix: undefined, locator: undefined, suppressAuthor: false }];
  return { type: 'citation', style: 'number', items, source, ...positionOf(text) };
}
