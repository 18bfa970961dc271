import type { Element, ElementContent } from 'hast';
import type { PathSummary } from '../site/views.ts';
import { childrenOf, element, findElement, linkTo } from './home-tree.ts';
import { countOf, spellMinutes } from './words.ts';

/** A list of reading paths says of each how long it is and where it begins. Any other list stays as it is. */
export function arrangePaths(list: Element, paths: readonly PathSummary[]): void {
  const items = childrenOf(list);
  const known = items.map((item) => {
    const link = findElement(item, 'a');
    const path = paths.find(({ href }) => href === link?.properties.href);
    return link && path && item.children[0] === link ? { item, link, path } : undefined;
  });
  if (known.length === 0 || known.includes(undefined)) return;
  list.properties.className = ['paths'];
  for (const row of known) if (row) fillRow(row.item, row.link, row.path);
}

function fillRow(item: Element, link: Element, { bites, minutes, first }: PathSummary): void {
  const forWhom = withoutColon(item.children.slice(1));
  item.children = [
    element('p', 'path', link),
    element('p', 'length', `${countOf(bites, 'bite')}, ${spellMinutes(minutes)}`),
    element(
      'div',
      'for',
      ...(forWhom.length > 0 ? [element('p', '', ...forWhom)] : []),
      element('p', 'first', 'Begins with ', linkTo(first.href, first.title)),
    ),
  ];
}

/** `: a first acquaintance.` after a name is a sentence of its own in the next column. */
function withoutColon([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  const words = first.value.replace(/^[:\s–—-]+/u, '');
  if (words === '') return rest;
  return [{ type: 'text', value: words.charAt(0).toUpperCase() + words.slice(1) }, ...rest];
}
