import { BASE } from '../base.ts';
import { fetchJson } from '../fetch-json.ts';
import { fold } from './fold.ts';
import { knows, nearestWords } from './spelling.ts';
import { letterPath, lettersFor, type VocabularyFile } from './vocabulary-file.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

let vocabulary: Promise<VocabularyFile> | undefined;
const byLetter = new Map<string, Promise<readonly string[]>>();

/** Words of the course that a word may stand for, the most frequent first; none where they cannot be had. */
async function wordsLike(word: string): Promise<readonly string[]> {
  vocabulary ??= fetchJson<VocabularyFile>(`${BASE}pagefind/vocabulary.json`, []);
  const known = await vocabulary;
  if (!('letters' in known)) return known;
  const lists = await Promise.all(lettersFor(word, known.letters).map(wordsWith));
  return lists.flat();
}

function wordsWith(letter: string): Promise<readonly string[]> {
  const words =
    byLetter.get(letter) ?? fetchJson<readonly string[]>(`${BASE}pagefind/${letterPath(letter)}`, []);
  byLetter.set(letter, words);
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
  const choices = new Map<string, readonly string[]>();
  for (const word of unseen) {
    const words = await wordsLike(word);
    const nearest = knows(words, word) ? [] : nearestWords(word, words);
    if (nearest.length > 0 && !(await finds(word))) choices.set(word, nearest);
  }
  const [only, ...others] = choices.values();
  if (!only) return [];
  const count = others.length === 0 ? only.length : 1;
  return Array.from({ length: count }, (_, index) =>
    text.replace(WORD, (word) => choices.get(fold(word))?.[index] ?? word),
  );
}
