import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { SKIP, visit } from '../../markdown/visit.ts';
import { readHole, writeHole } from '../decorate/placeholder.ts';
import { isPicture } from '../media.ts';

/** Mends what an HTML parser would tear apart, or nobody could use: a link in a link, a block in a paragraph or in a summary. */
export function mendNesting(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'p' && holdsBlock(element)) element.tagName = 'div';
    if (element.tagName === 'summary' && parent && index !== undefined) endSummary(element, index, parent);
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

/** A summary ends before the first block in it, which follows it; a block that is all it has lends it its words. */
function endSummary(summary: Element, index: number, parent: Parents): void {
  const at = summary.children.findIndex(isBlock);
  const rest = at === -1 ? [] : summary.children.splice(at);
  const [first] = rest;
  if (summary.children.every(isBlank) && first?.type === 'element' && first.tagName === 'p') {
    summary.children.push(...first.children);
    rest.shift();
  }
  visit(summary, 'element', flatten);
  (parent.children as ElementContent[]).splice(index + 1, 0, ...rest);
}

/** A block deep inside a line is part of the line. */
function flatten(element: Element): void {
  if (blocks.has(element.tagName)) element.tagName = 'span';
  const hole = readHole(element);
  if (hole?.kind === 'embed' && hole.block) writeHole(element, { ...hole, block: false });
}

const blocks = new Set(
  `address article aside blockquote dd details div dl dt figcaption figure hr li ol p pre section table tbody td tfoot th
  thead tr ul`.split(/\s+/u),
);

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (blocks.has(node.tagName) || holdsPlace(node));
}

/** True for a hole where a block will stand. */
function holdsPlace(element: Element): boolean {
  const hole = readHole(element);
  if (hole?.kind === 'embed') return hole.block;
  if (hole?.kind === 'html') return /^<(?:div|figure|p|pre)\b/u.test(hole.html);
  return hole?.kind === 'parts';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function text(value: string): Text {
  return { type: 'text', value };
}

function holdsBlock(paragraph: Element): boolean {
  let found = false;
  visit(paragraph, 'element', (element) => {
    found ||= holdsPlace(element);
  });
  return found;
}
