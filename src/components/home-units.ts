import type { Element, RootContent } from 'hast';
import type { OutlineNote, OutlineUnit } from '../site/views.ts';
import { childrenOf, element, isElement } from './home-tree.ts';

/** A heading and the list of bites under it become one `section.unit`, with the minutes of each bite. */
export function arrangeUnits(nodes: readonly RootContent[], outline: readonly OutlineUnit[]): RootContent[] {
  const elements = nodes.filter((node) => node.type === 'element');
  const lists = new Set(
    elements.filter((node, index) => isElement(elements[index - 1], 'h3') && isBites(node, outline)),
  );
  return elements.flatMap((node, index): RootContent[] => {
    if (lists.has(node)) return [];
    const list = elements[index + 1];
    return list && lists.has(list) ? [unitSection(node, list, outline)] : [node];
  });
}

function isBites(list: RootContent | undefined, outline: readonly OutlineUnit[]): boolean {
  if (!isElement(list, 'ul')) return false;
  const items = childrenOf(list);
  return items.length > 0 && items.every((item) => biteOf(item, outline) !== undefined);
}

function biteOf(item: Element, outline: readonly OutlineUnit[]): OutlineNote | undefined {
  const [link] = item.children;
  if (item.children.length !== 1 || !isElement(link, 'a')) return undefined;
  return outline.flatMap(({ notes }) => notes).find(({ href }) => href === link.properties.href);
}

function unitSection(heading: Element, list: Element, outline: readonly OutlineUnit[]): Element {
  list.tagName = 'ol';
  list.properties.className = ['rows'];
  const bites = childrenOf(list).map((item) => biteOf(item, outline));
  for (const [index, item] of childrenOf(list).entries()) {
    const [link] = childrenOf(item);
    const minutes = bites[index]?.minutes ?? 1;
    if (link)
      link.children = [element('span', '', ...link.children), element('span', 'min', `${minutes} min`)];
  }
  const number = outline.find(({ notes }) => notes.some((note) => note === bites[0]))?.number;
  if (number !== undefined) heading.children.unshift(element('span', 'n', String(number)));
  return element('section', 'unit', heading, list);
}
