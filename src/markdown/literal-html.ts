import type { Html, Root, Text } from 'mdast';
import { htmlTagNames } from 'html-tag-names';
import { visit } from './visit.ts';
import { positionOf } from './position.ts';

/** `plaintext` has no end: as a tag it would take the rest of the note. */
const known = new Set([...htmlTagNames.filter((name) => name !== 'plaintext'), 'svg', 'math']);
const tagName = /^<\/?([A-Za-z][\w:.-]*)/u;
/** What a parser of HTML takes for a comment, and an author wrote to be read. */
const instruction = /^<(?:\?|!\[CDATA\[)/u;

/** Turns "tags" that HTML does not know, `Array<String>`, `<environmentID>` or `<?php …?>`, back into the text they are. */
export function remarkLiteralHtml() {
  return (tree: Root): undefined => {
    visit(tree, 'html', (node: Html, index, parent) => {
      const name = tagName.exec(node.value)?.[1]?.toLowerCase();
      const isTag = name === undefined ? !instruction.test(node.value) : known.has(name);
      if (isTag || parent === undefined || index === undefined) return;
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
