/** What the site sets into a text: no words of the quoted sentence. */
const APPARATUS = '.mn, .anchor, .cites, .fn, svg, .vh, copy-button';
const BLOCKS = 'p, li, h2, h3, h4, h5, h6, div, tr, td, th, dd, dt, pre, figcaption, blockquote, section';

/**
 * The words of a range, in runs that nothing interrupts: a citation, a note or a new block begins another.
 * White space is one blank; `block` is true where the run begins a block.
 */
export interface Chunk {
  readonly text: string;
  readonly block: boolean;
}

export function chunksOf(range: Range): Chunk[] {
  const chunks: Chunk[] = [];
  let text = '';
  let block = false;
  const cut = (starts: boolean): void => {
    if (text.trim() !== '') {
      chunks.push({ text: text.replace(/\s+/gu, ' '), block });
      block = false;
    }
    text = '';
    block ||= starts;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) return;
    const isBlock = node.matches(BLOCKS);
    const isApparatus = node.matches(APPARATUS);
    if (isBlock || isApparatus) cut(isBlock);
    if (!isApparatus) node.childNodes.forEach(walk);
    if (isBlock) cut(true);
  };
  range.cloneContents().childNodes.forEach(walk);
  cut(false);
  return chunks;
}
