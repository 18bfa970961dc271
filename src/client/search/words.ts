import { isCjk, spaceWords } from './cjk.ts';
import { fold } from './fold.ts';

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const COMMON = new Set('a an and are as at be by for from in is it of on or that the to with'.split(' '));
const ENDING = /(?:ations?|ies|ings?|ions?|ed|ers?|es|s|e|y)$/;

/** A stretch of text, found or not. */
export interface Part {
  readonly text: string;
  readonly found: boolean;
}

/** Words of a query to mark, folded; the very common ones only if there are no others. */
export function termsOf(text: string): readonly string[] {
  const words = [...new Set((spaceWords(text).match(WORD) ?? []).map(fold))];
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
  for (const { 0: run, index: offset } of text.matchAll(WORD))
    for (const { word, at } of isCjk(run) ? findInside(run, terms) : matches(run, terms)) {
      const start = offset + at;
      if (start > end) parts.push({ text: text.slice(end, start), found: false });
      parts.push({ text: word, found: true });
      end = start + word.length;
    }
  if (end < text.length) parts.push({ text: text.slice(end), found: false });
  return parts;
}

interface Place {
  readonly word: string;
  readonly at: number;
}

function matches(word: string, terms: readonly string[]): readonly Place[] {
  const folded = fold(word);
  const found = terms.some((term) => folded === term || (term.length > 2 && folded.startsWith(stem(term))));
  return found ? [{ word, at: 0 }] : [];
}

// Chinese and Japanese stand without blanks: a term may be anywhere in a run.
function findInside(run: string, terms: readonly string[]): readonly Place[] {
  const names = terms.filter((term) => run.includes(term)).sort((a, b) => b.length - a.length);
  if (names.length === 0) return [];
  const pattern = new RegExp(names.join('|'), 'gu');
  return [...run.matchAll(pattern)].map(({ 0: word, index }) => ({ word, at: index }));
}
