import type { Element, Parents, Root } from 'hast';
import { visit } from '../../markdown/visit.ts';
import { mendNesting } from './nesting.ts';

/** Gives tables their scroll box and header scopes, and footnotes their names. Works on Markdown's tree and on MDX's. */
export function tidyArticle(tree: Root): void {
  mendNesting(tree);
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'table' && parent && index !== undefined) {
      tidyTable(element);
      markTableNote(parent, index);
      parent.children[index] = scrollBox(element, parent);
    }
    if (element.properties.dataFootnotes !== undefined) tidyFootnotes(element);
    if (element.properties.dataFootnoteRef !== undefined) tidyCall(element);
  });
}

/** A paragraph in italics right after a table is its note: who measured, when, how. */
function markTableNote(parent: Parents, index: number): void {
  const next = parent.children.slice(index + 1).find((child) => child.type === 'element');
  const lead = next?.children[0];
  if (next?.tagName === 'p' && lead?.type === 'element' && lead.tagName === 'em')
    next.properties.className = ['tnote'];
}

function tidyTable(table: Element): void {
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'thead')
      visit(cell, 'element', (th) => {
        if (th.tagName === 'th' && th.children.length === 0) th.tagName = 'td';
        if (th.tagName === 'th') th.properties.scope ??= 'col';
      });
    if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
    const { align, ...rest } = cell.properties;
    const side = align === 'right' ? 'r' : align === 'center' ? 'c' : undefined;
    cell.properties = side === undefined ? rest : { ...rest, className: [side] };
  });
}

/** A wide table scrolls in its own box, which the keyboard can reach. A block id moves to the box. */
function scrollBox(table: Element, parent: Parents): Element {
  const { id, dataBlock, ...rest } = table.properties;
  table.properties = rest;
  const number =
    parent.children.filter((child) => child.type === 'element' && child.tagName === 'table').indexOf(table) +
    1;
  const label = number > 1 ? `Table ${String(number)}` : 'Table';
  const own = dataBlock === undefined ? {} : { id, dataBlock };
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['scroll'],
      role: 'group',
      tabIndex: 0,
      ariaLabel: label,
      ...own,
    },
    children: [table],
  };
}

function tidyFootnotes(section: Element): void {
  section.properties = { className: ['footnotes'], ariaLabel: 'Footnotes' };
  section.children = section.children.filter(
    (child) => !(child.type === 'element' && child.tagName === 'h2'),
  );
  visit(section, 'element', (element) => {
    if (element.properties.dataFootnoteBackref === undefined) return;
    const { href, ariaLabel } = element.properties;
    element.properties = { className: ['fn-back'], href, ariaLabel };
  });
}

function tidyCall(link: Element): void {
  const { href, id } = link.properties;
  link.properties = { className: ['fn'], href, id };
  const text = link.children[0];
  if (text?.type === 'text') text.value = text.value.replace(/^user-content-/u, '');
}
