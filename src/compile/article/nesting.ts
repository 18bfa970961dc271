import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { readHole, writeHole } from '../decorate/placeholder.ts';
import { isPicture } from '../media.ts';

/** Mends what an HTML parser would tear apart: a link in a link, a block in a paragraph. */
export function mendNesting(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'p' && holdsBlock(element)) element.tagName = 'div';
    if (element.tagName !== 'a' && readHole(element)?.kind !== 'link') return undefined;
    visit(element, 'element', (inner) => {
      if (inner !== element) unlink(inner);
    });
    return SKIP;
  });
}

/** What would be a link keeps its text alone. */
function unlink(element: Element): void {
  const hole = readHole(element);
  if (element.tagName === 'a' || hole?.kind === 'link') become(element, element.children);
  else if (hole?.kind === 'tag') become(element, [text(`#${hole.tag}`)]);
  else if (hole?.kind === 'citation') become(element, [text(hole.source)]);
  else if (hole?.kind === 'embed' && !isPicture(hole.target))
    become(element, [text(hole.alt ?? hole.target)]);
  else if (hole?.kind === 'html') writeHole(element, { ...hole, html: withoutLinks(hole.html) });
  else if (hole?.kind === 'parts') {
    const html = hole.parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    writeHole(element, { kind: 'html', html: withoutLinks(html) });
  }
}

function withoutLinks(html: string): string {
  return html.replace(/<\/?a\b[^>]*>/gu, '');
}

function become(element: Element, children: Element['children']): void {
  const { id } = element.properties;
  Object.assign(element, { tagName: 'span', properties: id === undefined ? {} : { id }, children });
}

function text(value: string): Text {
  return { type: 'text', value };
}

function holdsBlock(paragraph: Element): boolean {
  let found = false;
  visit(paragraph, 'element', (element) => {
    const hole = readHole(element);
    if (hole?.kind === 'embed') found ||= hole.block;
    if (hole?.kind === 'parts') found = true;
    if (hole?.kind === 'html') found ||= /^<(?:div|figure|p|pre)\b/u.test(hole.html);
  });
  return found;
}
