/** An element with an id and the number of words before it. */
export interface Anchor {
  /** Its name: `h2`, `sup`. */
  readonly element: string;
  readonly id: string;
  readonly location: number;
}

/**
 * Words of the section at `id` (of the opening, if there is no such section), as one line; `content` is a page's
 * text as Pagefind keeps it, whose places count words.
 */
export function sectionText(content: string, anchors: readonly Anchor[], id: string | undefined): string {
  const headings = anchors.filter(({ element }) => /^h\d$/iu.test(element));
  const sorted = headings.sort((a, b) => a.location - b.location);
  const index = sorted.findIndex((anchor) => anchor.id === id);
  const start = sorted[index]?.location ?? 0;
  const end = sorted.slice(index + 1).find(({ location }) => location > start)?.location;
  return content
    .split(/[\r\n\s]+/gu)
    .slice(start, end)
    .join(' ');
}
