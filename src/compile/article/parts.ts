import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from '../../markdown/visit.ts';
import type { Part, Slice } from '../compiled-note.ts';
import { holeElement } from '../decorate/placeholder.ts';
import type { Hole, Placeholder } from '../hole.ts';

/** A border of a section or block, which becomes an index into the parts. */
interface Border {
  readonly kind: 'border';
  readonly fragment: string;
  readonly edge: 'start' | 'end';
  readonly wrap: Slice['wrap'];
}

const mark = /(?: id="\uFDD0(\d+)\uFDD1")|\uFDD0(\d+)\uFDD1/gu;

/** Serialises an article's tree into finished HTML, holes, and the ranges of its sections and blocks. */
export function toParts(tree: Root): { article: Part[]; slices: Record<string, Slice> } {
  const marks: (Placeholder | Border)[] = [];
  const sentinel = (content: Placeholder | Border): string =>
    `\uFDD0${String(marks.push(content) - 1)}\uFDD1`;
  clearMarks(tree);
  addBorders(tree, sentinel);
  visit(tree, 'element', (element, index, parent) => {
    sealIds(element, sentinel);
    if (element.tagName === holeElement && parent && index !== undefined) {
      parent.children.splice(index, 1, ...fillFor(element, sentinel));
      return [SKIP, index];
    }
    return undefined;
  });
  return split(sealTags(toHtml(tree, { characterReferences: { omitOptionalSemicolons: false } })), marks);
}

/** A `<` or `>` in an attribute is HTML, but no tag may seem to begin or end there: the linker looks for tags in the text. */
function sealTags(html: string): string {
  return html.replace(/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/giu, (tag) =>
    tag.replace(/"[^"]*"|'[^']*'/gu, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  );
}

/** Raw HTML can spell the compiler's own marks as character references. */
function clearMarks(tree: Root): void {
  const clear = (value: string): string => value.replace(/[\uFDD0\uFDD1]/gu, '\uFFFD');
  visit(tree, (node) => {
    if (node.type === 'text') node.value = clear(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = clear(value);
  });
}

function fillFor(element: Element, sentinel: (content: Placeholder) => string): ElementContent[] {
  const content = JSON.parse(String(element.properties.dataHole)) as Placeholder;
  const open: Text = { type: 'text', value: sentinel(content) };
  if (content.kind !== 'link') return [open];
  return [open, ...element.children, { type: 'text', value: sentinel({ kind: 'link-end' }) }];
}

/** Ids and links to them depend on the page the article ends up in. */
function sealIds(element: Element, sentinel: (content: Placeholder) => string): void {
  const { id, href } = element.properties;
  delete element.properties.dataBlock;
  if (typeof id === 'string') element.properties.id = sentinel({ kind: 'id', id });
  if (typeof href === 'string' && href.startsWith('#'))
    element.properties.href = sentinel({ kind: 'local', id: href.slice(1) });
}

function addBorders(parent: Parents, sentinel: (content: Border) => string): void {
  const children: RootContent[] = [];
  const open: { depth: number; fragment: string }[] = [];
  const border = (fragment: string, edge: Border['edge'], wrap?: Slice['wrap']): void => {
    children.push({ type: 'text', value: sentinel({ kind: 'border', fragment, edge, wrap }) });
  };
  for (const child of parent.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    const depth = headingDepth(child);
    if (isFootnotes(child)) closeDownTo(0);
    if (depth !== undefined) {
      closeDownTo(depth);
      const fragment = String(child.properties.id);
      open.push({ depth, fragment });
      border(fragment, 'start');
    }
    const block = child.properties.dataBlock;
    if (typeof block === 'string') border(`^${block}`, 'start', listAround(child, parent));
    addBorders(child, sentinel);
    children.push(child);
    if (typeof block === 'string') border(`^${block}`, 'end');
  }
  closeDownTo(0);
  parent.children = children;

  function closeDownTo(depth: number): void {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      border(last.fragment, 'end');
      open.pop();
    }
  }
}

/** The footnotes of a note belong to none of its sections. */
function isFootnotes({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('footnotes');
}

function headingDepth({ tagName, properties }: Element): number | undefined {
  const depth = /^h([1-6])$/u.exec(tagName)?.[1];
  return depth !== undefined && typeof properties.id === 'string' ? Number(depth) : undefined;
}

/** What a lone item needs around it to keep its mark, its number or its box. */
function listAround(item: Element, list: Parents): Slice['wrap'] {
  if (item.tagName !== 'li' || list.type !== 'element') return undefined;
  const { className, start } = list.properties;
  const tasks = Array.isArray(className) && className.includes('tasks');
  if (list.tagName !== 'ol') return { name: 'ul', tasks };
  const items = list.children.filter((child) => child.type === 'element');
  return { name: 'ol', tasks, start: Number(start ?? 1) + items.indexOf(item) };
}

function split(
  html: string,
  marks: readonly (Placeholder | Border)[],
): { article: Part[]; slices: Record<string, Slice> } {
  const article: Part[] = [];
  const slices = new Map<string, { start: number; end: number; wrap?: Slice['wrap'] }>();
  let end = 0;
  let text = '';
  const flush = (): void => {
    if (text !== '') article.push(text);
    text = '';
  };
  for (const match of html.matchAll(mark)) {
    text += html.slice(end, match.index);
    end = match.index + match[0].length;
    const content = marks[Number(match[1] ?? match[2])];
    if (content === undefined) continue;
    if (content.kind === 'html') text += content.html;
    else if (content.kind === 'parts') addParts(content.parts);
    else {
      flush();
      if (content.kind !== 'border') article.push(content satisfies Hole);
      else noteBorder(content, article.length);
    }
  }
  text += html.slice(end);
  flush();
  return { article, slices: Object.fromEntries(slices) };

  function addParts(parts: readonly Part[]): void {
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else {
        flush();
        article.push(part);
      }
    }
  }

  function noteBorder({ fragment, edge, wrap }: Border, at: number): void {
    const slice = slices.get(fragment);
    if (edge === 'start' && !slice) slices.set(fragment, { start: at, end: -1, ...(wrap && { wrap }) });
    else if (edge === 'end' && slice?.end === -1) slice.end = at;
  }
}
