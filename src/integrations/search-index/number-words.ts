import { wordSets, type PageWords } from './vocabulary.ts';

/** The words of many pages as numbers: a number for each word, given in the order in which words are met. */
export function numberWords() {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return {
    numbersOf(page: PageWords): { readonly uses: Uint32Array; readonly names: Uint32Array } {
      const { uses, names } = wordSets(page);
      return { uses: Uint32Array.from(uses, numberOf), names: Uint32Array.from(names, numberOf) };
    },
    words: (): readonly string[] => [...numbers.keys()],
  };
}
