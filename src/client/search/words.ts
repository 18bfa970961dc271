const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const COMMON = new Set('a an and are as at be by for from in is it of on or that the to with'.split(' '));
const ENDING = /(?:ations?|ies|ings?|ions?|ed|ers?|es|s|e|y)$/;

/** A stretch of text, found or not. */
export interface Part {
  readonly text: string;
  readonly found: boolean;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words of a query to mark, folded; the very common ones only if there are no others. */
export function termsOf(text: string): readonly string[] {
  const words = [...new Set((text.match(WORD) ?? []).map(fold))];
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

function stem(term: string): string {
  const short = term.replace(ENDING, '');
  return short.length >= 4 ? short : term;
}

/** Cuts a text at the words that match a term: the same word, its beginning, or another form of it. */
export function splitByTerms(text: string, terms: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = fold(word);
    if (!terms.some((term) => folded === term || (term.length > 2 && folded.startsWith(stem(term)))))
      continue;
    if (index > end) parts.push({ text: text.slice(end, index), found: false });
    parts.push({ text: word, found: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), found: false });
  return parts;
}
