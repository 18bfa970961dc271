import type { Element, ElementContent, Properties } from 'hast';
import { hasClass, isElement, textOf } from './html-tree.ts';

const paragraphs = /^(?:p|ul|ol|dl|blockquote)$/u;
const heavy =
  /^(?:figure|table|pre|picture|img|svg|video|audio|iframe|object|input|button|select|textarea|details|script|style|section|hr|template)$/u;
const own = new Set(['anchor', 'fn', 'fn-back', 'embed', 'cards', 'scroll', 'co-h', 'notice']);
const kept = [
  'className',
  'href',
  'rel',
  'title',
  'lang',
  'dir',
  'start',
  'value',
  'dataTask',
  'dataRef',
  'ariaHidden',
];

/** True if something of a block might be shown elsewhere, as far as its opening tag tells. */
export function mayBeQuotable({ name, tag }: { readonly name: string; readonly tag: string }): boolean {
  return paragraphs.test(name) || /data-callout|\b(?:co-b|math)\b/u.test(tag);
}

/** What of an article's block can be shown elsewhere: its paragraphs and lists, and those inside a callout, without ids. */
export function quotable(block: Element, page: string): ElementContent[] {
  if (block.properties.dataCallout !== undefined || hasClass(block, 'co-b'))
    return block.children.filter(isElement).flatMap((child) => quotable(child, page));
  if (!paragraphs.test(block.tagName) && !hasClass(block, 'math')) return [];
  const copy = copyOf(block, page);
  return copy && textOf([copy]).trim() !== '' ? [copy] : [];
}

/** Without ids, figures, anything to operate but links; a link to a place of its own page names the page. */
function copyOf(node: ElementContent, page: string): ElementContent | undefined {
  if (!isElement(node)) return node.type === 'text' ? node : undefined;
  if (node.tagName === 'math') return node;
  if (heavy.test(node.tagName) || node.tagName.includes('-') || [...own].some((name) => hasClass(node, name)))
    return undefined;
  const children = node.children.flatMap((child) => copyOf(child, page) ?? []);
  // The call of a footnote leaves an empty mark behind.
  if (node.tagName === 'sup' && children.length === 0) return undefined;
  return { ...node, properties: attributes(node.properties, page), children };
}

function attributes(properties: Properties, page: string): Properties {
  const entries = Object.entries(properties).filter(([name]) => kept.includes(name));
  const { href } = properties;
  return {
    ...Object.fromEntries(entries),
    ...(typeof href === 'string' && href.startsWith('#') && { href: page + href }),
  };
}
