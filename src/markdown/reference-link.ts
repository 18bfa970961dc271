import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from './visit.ts';
import { positionOf } from './position.ts';

/** Gives links and pictures by reference, `[text][ref]`, the URL of their definition, so that they are read like all others. */
export function remarkReferenceLink() {
  return (tree: Root): undefined => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    if (definitions.size === 0) return;
    visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = definitions.get(node.identifier);
      if (!definition || !parent || index === undefined) return;
      const { url, title = null } = definition;
      const resolved: Link | Image =
        node.type === 'linkReference'
          ? { type: 'link', url, title, children: node.children, ...positionOf(node) }
          : { type: 'image', url, title, alt: node.alt ?? null, ...positionOf(node) };
      parent.children[index] = resolved;
    });
  };
}
