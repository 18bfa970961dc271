import type { QuoteSource } from './quote-text.ts';

/** Where the words that start at a node stand. */
export function sourceOf(start: Node): QuoteSource {
  const headings = [...document.querySelectorAll('.prose :is(h2, h3, h4)[id]')];
  const before = headings.findLast(
    (heading) =>
      heading.contains(start) || heading.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return {
    page: document.querySelector('h1')?.textContent ?? document.title,
    site: document.querySelector('.brand')?.textContent.trim() ?? '',
    url: location.origin + location.pathname,
    section: before?.id ?? '',
  };
}

/**
 * Line, in the page's file, of the block that holds a node. The text carries the lines of its blocks in their order,
 * where an item of a list is a block; undefined where the page has other blocks than its file.
 */
export function lineOf(node: Node): number | undefined {
  const text = document.querySelector<HTMLElement>('[data-lines]');
  const lines = text?.dataset.lines?.split(' ') ?? [];
  const blocks = [...(text?.querySelectorAll(':scope > :not(ul, ol), :scope > :is(ul, ol) > li') ?? [])];
  const line = lines[blocks.findIndex((block) => block.contains(node))];
  return line !== undefined && lines.length === blocks.length ? Number(line) : undefined;
}

/** Whether a range cuts a word in two at its ends. */
export function cutWords({ startContainer, startOffset, endContainer, endOffset }: Range): {
  readonly start: boolean;
  readonly end: boolean;
} {
  const inWord = (node: Node, offset: number): boolean =>
    node instanceof Text && /^[\p{L}\p{N}]{2}/u.test(node.data.slice(offset - 1)) && offset > 0;
  return { start: inWord(startContainer, startOffset), end: inWord(endContainer, endOffset) };
}
