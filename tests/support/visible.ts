import { attribute, isText, nodesOf, type Element, type Node } from './dom.ts';

const unread = new Set(['head', 'script', 'style', 'template']);
const verbatim = new Set(['code', 'pre', 'math', 'kbd', 'samp']);
const readAloud = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];

/** Text as a reader gets it outside code and math, what assistive technology says included: one string a text. */
export function visibleTexts(node: Node): string[] {
  return [...nodesOf(node, (element) => !unread.has(element.tagName) && !verbatim.has(element.tagName))]
    .flatMap((found) => (isText(found) ? [found.value] : 'tagName' in found ? spoken(found) : []))
    .filter((text) => text.trim() !== '');
}

function spoken(element: Element): string[] {
  return readAloud.flatMap((name) => attribute(element, name) ?? []);
}
