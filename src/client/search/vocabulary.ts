import { BASE } from './base.ts';
import { fold } from './fold.ts';
import { knows, nearestWords } from './spelling.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

let words: Promise<readonly string[]> | undefined;

/** Fetches the course's words once, the most frequent first. Without them there is no help with spelling. */
export function loadVocabulary(): Promise<readonly string[]> {
  words ??= fetch(`${BASE}pagefind/vocabulary.json`)
    .then((response) => (response.ok ? (response.json() as Promise<readonly string[]>) : []))
    .catch(() => []);
  return words;
}

/**
 * Queries that may have been meant: `text` with its `unseen` words, folded, exchanged for words of the course. One
 * unseen word gives up to three queries, more of them one. `finds` tells whether a rare word is in the course all the same.
 */
export async function respell(
  text: string,
  unseen: readonly string[],
  finds: (word: string) => Promise<boolean>,
): Promise<readonly string[]> {
  if (unseen.length === 0) return [];
  const vocabulary = await loadVocabulary();
  const choices = new Map<string, readonly string[]>();
  for (const word of unseen.filter((other) => !knows(vocabulary, other))) {
    const nearest = nearestWords(word, vocabulary);
    if (nearest.length > 0 && !(await finds(word))) choices.set(word, nearest);
  }
  const [only, ...others] = choices.values();
  if (!only) return [];
  const count = others.length === 0 ? only.length : 1;
  return Array.from({ length: count }, (_, index) =>
    text.replace(WORD, (word) => choices.get(fold(word))?.[index] ?? word),
  );
}
