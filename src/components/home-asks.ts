import type { Element, ElementContent } from 'hast';
import { childrenOf, element, findElement, hasClass, isElement } from './home-tree.ts';

/** True for a list of tasks that are all questions, marked red as the author marks them. */
export function isAsks(list: Element): boolean {
  const items = childrenOf(list);
  return hasClass(list, 'tasks') && items.length > 0 && items.every((item) => questionOf(item) !== undefined);
}

/** A list of questions becomes `<dl class="asks">`: the question, then a paragraph for each part of its answer. */
export function arrangeAsks(list: Element): void {
  const rows = childrenOf(list).map(askRow);
  list.tagName = 'dl';
  list.properties = { className: ['asks'] };
  list.children = rows;
}

function askRow(item: Element): Element {
  const [first = element('dd', ''), ...rest] = answersOf(item);
  const open = !/^x$/iu.test(String(item.properties.dataTask));
  if (open) first.children.unshift(element('span', 'badge', 'open'), text(' '));
  const answers = first.children.length > 0 ? [first, ...rest] : [];
  const row = element('div', open ? 'is-open' : '', element('dt', ''), ...answers);
  const [term] = childrenOf(row);
  if (term) term.children = questionOf(item)?.children ?? [];
  return row;
}

function questionOf(item: Element): Element | undefined {
  const mark = findElement(item, 'span') && childrenOf(item).find((child) => hasClass(child, 'c-red'));
  return (
    mark ??
    childrenOf(item)
      .flatMap((child) => (isElement(child, 'p') ? childrenOf(child) : []))
      .find((child) => hasClass(child, 'c-red'))
  );
}

function answersOf(item: Element): Element[] {
  const list = childrenOf(item).find((child) => isElement(child, 'ul') || isElement(child, 'ol'));
  return list ? childrenOf(list).map(({ children }) => element('dd', '', ...children)) : [];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
