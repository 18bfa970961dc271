import type { Element } from 'hast';
import { isElement, parseHtml } from './html-tree.ts';

/** An element of an article that no other encloses. */
export interface TopBlock {
  readonly name: string;
  /** The opening tag as it is written. */
  readonly tag: string;
  readonly html: string;
  /** The element, parsed when it is first asked for: of most articles a preview wants the first lines alone. */
  element(): Element | undefined;
}

const tags = /<(\/?)([a-z][^\s/>]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/giu;
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** The outermost elements of finished HTML, every one of which is closed. */
export function topBlocks(html: string): TopBlock[] {
  const blocks: TopBlock[] = [];
  let depth = 0;
  let start = 0;
  let first: RegExpExecArray | undefined;
  for (const match of html.matchAll(tags)) {
    const [text, closing, name = '', closed] = match;
    if (depth === 0) [start, first] = [match.index, match];
    if (closing) depth -= 1;
    else if (!closed && !voids.test(name)) depth += 1;
    if (depth <= 0 && first) {
      blocks.push(blockOf(first, html.slice(start, match.index + text.length)));
      [depth, first] = [0, undefined];
    }
  }
  return blocks;
}

function blockOf([tag, , name = '']: RegExpExecArray, html: string): TopBlock {
  let element: Element | undefined;
  return { name, tag, html, element: () => (element ??= parseHtml(html).children.find(isElement)) };
}
