import { elementsOf, type Element } from './dom.ts';
import type { BuiltPage } from './site.ts';

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Elements that the parser put elsewhere than the source has them: opened or closed by no tag of their own (a link in
 * a link, a block in a paragraph), or with something inside that stands outside (text in a table).
 */
export function misplaced({ document, html }: Pick<BuiltPage, 'document' | 'html'>): string[] {
  return elementsOf(document).flatMap((element) => {
    const why = whyMisplaced(element, html);
    return why === undefined ? [] : [`<${element.tagName}> ${why}`];
  });
}

function whyMisplaced(element: Element, html: string): string | undefined {
  const place = element.sourceCodeLocation;
  if (!place?.startTag) return 'has no start tag';
  const { startTag, endTag } = place;
  const tag = html.slice(startTag.startOffset, startTag.endOffset);
  if (!endTag && !voids.has(element.tagName) && !tag.endsWith('/>')) return `has no end tag: ${tag}`;
  return isInOrder(element, startTag.endOffset, endTag?.startOffset ?? startTag.endOffset)
    ? undefined
    : `holds something from elsewhere: ${tag}`;
}

/** True when what is inside stands in the source between two offsets, one after the other. */
function isInOrder({ childNodes }: Element, start: number, end: number): boolean {
  const places = childNodes.flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? []);
  const ends = [start, ...places.map(({ endOffset }) => endOffset)];
  return (
    places.every(({ startOffset }, index) => startOffset >= (ends[index] ?? 0)) && (ends.at(-1) ?? 0) <= end
  );
}
