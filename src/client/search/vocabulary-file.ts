/** What `vocabulary.json` holds: every word, the most frequent first, or in a large vault the letters that words begin with. */
export type VocabularyFile = readonly string[] | { readonly letters: readonly string[] };

/** Path of the words that begin with a letter, beside `vocabulary.json`. */
export function letterPath(letter: string): string {
  return `vocabulary/${(letter.codePointAt(0) ?? 0).toString(16)}.json`;
}

/** The letters whose words may be meant by a word with a slip: its first, and its second, since the first may have been swapped or be too much. */
export function lettersFor(word: string, letters: readonly string[]): readonly string[] {
  const asked = new Set(Array.from(word).slice(0, 2));
  return [...asked].filter((letter) => letters.includes(letter));
}
