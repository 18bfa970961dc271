import type { Element, ElementContent, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';

/** HTML of an article as a tree. */
export function parseHtml(html: string): Root {
  return raw({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
}

/** Nodes as HTML. */
export function printHtml(nodes: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...nodes] });
}

export function isElement(node: RootContent | ElementContent | undefined): node is Element {
  return node?.type === 'element';
}

/** Text of nodes, all that is below them included. */
export function textOf(nodes: readonly (RootContent | ElementContent)[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : isElement(node) ? textOf(node.children) : ''))
    .join('');
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
