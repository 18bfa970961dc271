import type { Element, Root, RootContent } from 'hast';

/**
 * Lines on which the blocks of an article begin, in their order; of a list each item counts, and not the list.
 * What the compiler set in, like the footnotes, has the line of the block before it.
 */
export function blockLines(tree: Root): number[] {
  let line = 1;
  return elementsIn(tree)
    .flatMap((block) => (block.tagName === 'ul' || block.tagName === 'ol' ? elementsIn(block) : [block]))
    .map((block) => (line = lineOf(block) ?? line));
}

/** A block that was made around others begins where they do. */
function lineOf(block: Element): number | undefined {
  if (block.position) return block.position.start.line;
  return elementsIn(block)
    .map(lineOf)
    .find((line) => line !== undefined);
}

function elementsIn(parent: Root | Element): Element[] {
  return (parent.children as RootContent[]).filter((child) => child.type === 'element');
}
