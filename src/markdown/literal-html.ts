import type { Html, Root, Text } from 'mdast';
import { htmlTagNames } from 'html-tag-names';
import { visit } from 'unist-util-visit';
import { positionOf } from './position.ts';

/** `plaintext` has no end: as a tag it would take the rest of the note. */
const known = new Set([...htmlTagNames.filter((name) => name !== 'plaintext'), 'svg', 'math']);
const tagName = /^<\/?([A-Za-z][\w:.-]*)/u;

/** Turns inline "tags" that HTML does not know, `Array<String>` or `<environmentID>`, back into the text they are. */
export function remarkLiteralHtml() {
  return (tree: Root): undefined => {
    visit(tree, 'html', (node: Html, index, parent) => {
      const name = tagName.exec(node.value)?.[1]?.toLowerCase();
      if (name === undefined || known.has(name) || parent === undefined || index === undefined) return;
      const text: Text = { type: 'text', value: node.value, ...positionOf(node) };
      parent.children[index] = isFlow(parent.type)
        ? { type: 'paragraph', children: [text], ...positionOf(node) }
        : text;
    });
  };
}

function isFlow(type: string): boolean {
  return ['root', 'blockquote', 'listItem', 'calloutBody', 'footnoteDefinition'].includes(type);
}
