import type { Element, ElementContent, Nodes } from 'hast';
import { visit } from '../markdown/visit.ts';

export function isElement(node: Nodes | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName;
}

/** The elements among the children, without the white space between them. */
export function childrenOf({ children }: { readonly children: readonly Nodes[] }): Element[] {
  return children.filter((child) => child.type === 'element');
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** The first element of a name inside, in reading order. */
export function findElement(within: Element, tagName: string): Element | undefined {
  let found: Element | undefined;
  visit(within, 'element', (node) => {
    if (node !== within && node.tagName === tagName) found ??= node;
  });
  return found;
}

/** `element('p', 'meta', 'text')`; an empty class name sets none. */
export function element(
  tagName: string,
  className: string,
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties: className === '' ? {} : { className: [className] },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

export function linkTo(href: string, title: string): Element {
  return { ...element('a', 'wl', title), properties: { className: ['wl'], href } };
}
