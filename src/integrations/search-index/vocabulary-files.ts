import { letterPath, type VocabularyFile } from '../../client/search/vocabulary-file.ts';

/** Characters of JSON that a reader gets at once, for one slip in a word. */
const ONE_FILE = 64_000;

/** The words as files of the index: all in one, or of a large vault one for each first letter. */
export function vocabularyFiles(
  words: readonly string[],
  most = ONE_FILE,
): readonly { readonly path: string; readonly content: Buffer }[] {
  const file = (path: string, content: VocabularyFile) => {
    return { path, content: Buffer.from(JSON.stringify(content)) };
  };
  if (JSON.stringify(words).length <= most) return [file('vocabulary.json', words)];
  const byLetter = Map.groupBy(words, (word) => String.fromCodePoint(word.codePointAt(0) ?? 0));
  const letters = [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    file('vocabulary.json', { letters: letters.map(([letter]) => letter) }),
    ...letters.map(([letter, own]) => file(letterPath(letter), own)),
  ];
}
