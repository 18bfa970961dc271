import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;
export type Node = Tree.Node;
export type TextNode = Tree.TextNode;

/** A node and everything below it in document order; `enter` false leaves out what is below an element. */
export function* nodesOf(node: Node, enter: (element: Element) => boolean = () => true): Generator<Node> {
  yield node;
  if (isElement(node) && !enter(node)) return;
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  for (const child of inside) yield* nodesOf(child, enter);
}

/** Elements below a node in document order, of one name if one is given. */
export function elementsOf(node: Node, name?: string): Element[] {
  return [...nodesOf(node)].filter(
    (found): found is Element => isElement(found) && (name === undefined || found.tagName === name),
  );
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

/** Value of an attribute, as `xlink:href` where it has a prefix. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attributeName(attr) === name)?.value;
}

export function attributeName({ prefix, name }: Element['attrs'][number]): string {
  return prefix ? `${prefix}:${name}` : name;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

export function textOf(node: Node): string {
  return [...nodesOf(node)].map((found) => (isText(found) ? found.value : '')).join('');
}
