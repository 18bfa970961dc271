import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from '../../markdown/visit.ts';

/** The footnotes that a tree defines, in order, and those that it calls. */
export function footnotesOf(tree: Root): {
  readonly defined: readonly FootnoteDefinition[];
  readonly called: ReadonlySet<string>;
} {
  const defined: FootnoteDefinition[] = [];
  const called = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type === 'footnoteDefinition' && node.position) defined.push(node);
  });
  return { defined, called };
}
