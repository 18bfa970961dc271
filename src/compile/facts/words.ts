import type { Root } from 'mdast';
import { SKIP, visit } from '../../markdown/visit.ts';
import { plainText } from './text.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const counted = new Set(['paragraph', 'heading', 'tableCell', 'cardSide', 'calloutTitle']);

/** Words of a note and its first paragraph. Code, math and comments are not counted. */
export function measureText(tree: Root): { words: number; excerpt: string } {
  let words = 0;
  let excerpt = '';
  visit(tree, (node) => {
    if (node.type === 'callout' && node.kind === 'question') return SKIP;
    if (!counted.has(node.type)) return undefined;
    const { text } = plainText(node);
    words += countWords(text);
    if (excerpt === '' && node.type === 'paragraph') excerpt = text.trim();
    return SKIP;
  });
  return { words, excerpt: shorten(excerpt) };
}

/** Words of any script; Latin text is counted without the segmenter, which is fifty times slower. */
function countWords(text: string): number {
  if (!/[\u2E80-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/u.test(text))
    return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) count++;
  return count;
}

function shorten(text: string): string {
  if (text.length <= 200) return text;
  const cut = text.slice(0, 200);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))}…`;
}
