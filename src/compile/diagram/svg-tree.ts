import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';

/** The `<svg>` of a text; undefined where it holds none. */
export function parseSvg(text: string): Element | undefined {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: text }] }) as Root;
  return tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'svg');
}

export function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

/** A number of an attribute; 0 where it is none. */
export function numberOf({ properties }: Element, name: string): number {
  const value = Number(properties[name]);
  return Number.isFinite(value) ? value : 0;
}

/** An attribute as text. */
export function textOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}
