import { fold } from '../../client/search/fold.ts';

/** A page's words as Pagefind keeps them. */
export interface PageWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly content: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SHORTEST = 3;

/**
 * Words a slip of the fingers may have meant, folded, the most frequent first: those of titles and headings, and those
 * that at least two pages use. Numbers are not words.
 */
export function vocabularyOf(pages: readonly PageWords[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { content } of pages)
    for (const word of wordsIn(content)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const named = wordsIn(pages.flatMap(({ title, headings }) => [title, ...headings]).join(' '));
  return [...uses]
    .filter(([word, count]) => count > 1 || named.has(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = (text.match(WORD) ?? []).map(fold);
  return new Set(words.filter((word) => word.length >= SHORTEST && /^\p{Script=Latin}/u.test(word)));
}
