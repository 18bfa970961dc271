import type { Element, ElementContent } from 'hast';
import { sentencesOf } from '../compile/facts/sentence.ts';
import { isElement, textOf } from './html-tree.ts';

/** As many whole blocks as fit into so many characters; the last is cut at the end of a sentence or of an item. */
export function excerptOf(blocks: readonly ElementContent[], characters: number): ElementContent[] {
  const taken: ElementContent[] = [];
  let left = characters;
  for (const block of blocks) {
    const length = textOf([block]).length;
    if (length > left) {
      const part = isElement(block) ? partOf(block, left, taken.length === 0) : undefined;
      return part ? [...taken, part] : taken;
    }
    taken.push(block);
    left -= length;
  }
  return taken;
}

/** The start of a block that is too long; `undefined` where nothing of it fits and something else is shown already. */
function partOf(block: Element, characters: number, needed: boolean): ElementContent | undefined {
  if (/^(?:ul|ol|dl|blockquote)$/u.test(block.tagName)) {
    const inside = excerptOf(block.children, characters).filter(
      (child, index, all) => isElement(child) || index < all.length - 1,
    );
    return inside.some(isElement) ? { ...block, children: inside } : needed ? firstWords(block) : undefined;
  }
  const end = lastStop(block, characters);
  if (end > 0) return { ...block, children: upTo(block.children, end) };
  return needed ? firstWords(block, characters) : undefined;
}

/** Length of the whole sentences that fit; 0 when the first is longer. */
function lastStop(block: Element, characters: number): number {
  const ends = sentencesOf(textOf([block])).map(({ text, start }) => start + text.trimEnd().length);
  return ends.findLast((end) => end <= characters) ?? 0;
}

/** A sentence without an end in sight stops after a word, and says so. */
function firstWords(block: Element, characters = 300): Element {
  const text = textOf([block]).slice(0, characters);
  const end = text.lastIndexOf(' ');
  const children = upTo(block.children, end > 0 ? end : text.length);
  return { ...block, children: [...children, { type: 'text', value: ' …' }] };
}

/** The first so many characters of nodes, elements closed around them; a formula stays whole. */
function upTo(nodes: readonly ElementContent[], characters: number): ElementContent[] {
  const taken: ElementContent[] = [];
  let left = characters;
  for (const node of nodes) {
    if (left <= 0) break;
    if (node.type === 'text') taken.push({ type: 'text', value: node.value.slice(0, left) });
    else if (isElement(node) && node.tagName !== 'math')
      taken.push({ ...node, children: upTo(node.children, left) });
    else taken.push(node);
    left -= textOf([node]).length;
  }
  return taken;
}
