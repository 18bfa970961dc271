import { fold } from '../../client/search/fold.ts';

/** A page's words as Pagefind keeps them. */
export interface PageWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly content: string;
}

/** Words of a page, folded, each once: numbers are none. */
export interface WordSets {
  /** Words of the text. */
  readonly uses: ReadonlySet<string>;
  /** Words of title and headings. */
  readonly names: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SHORTEST = 3;

/** The words of a page that a slip of the fingers may have meant. */
export function wordSets({ title, headings, content }: PageWords): WordSets {
  return { uses: wordsIn(content), names: wordsIn([title, ...headings].join(' ')) };
}

/**
 * Words worth offering, the most frequent first: those of titles and headings, and those that at least two pages use.
 * @param uses how many pages use a word
 */
export function vocabularyOf(
  uses: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
): readonly string[] {
  return [...uses]
    .filter(([word, count]) => count > 1 || names.has(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = Array.from(new Set(text.match(WORD)), fold);
  return new Set(words.filter((word) => word.length >= SHORTEST && /^\p{Script=Latin}/u.test(word)));
}
