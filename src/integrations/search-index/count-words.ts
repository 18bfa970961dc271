import type { LiveBatch } from './live-pages.ts';

/** Words of many pages: how many pages use each in their text, and which stand in titles and headings. */
export interface WordCounts {
  readonly uses: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

/** Counts the words of live pages. */
export function countWords(batches: readonly LiveBatch[]): WordCounts {
  const uses = new Map<string, number>();
  const names = new Set<string>();
  for (const { batch, numbers } of batches) {
    const counts = new Uint32Array(batch.vocabulary.length);
    const named = new Uint8Array(batch.vocabulary.length);
    batch.pages.forEach((page, local) => {
      if ((numbers[local] ?? -1) < 0) return;
      for (const word of page.uses) counts[word] = (counts[word] ?? 0) + 1;
      for (const word of page.names) named[word] = 1;
    });
    batch.vocabulary.forEach((word, number) => {
      const count = counts[number] ?? 0;
      if (count > 0) uses.set(word, (uses.get(word) ?? 0) + count);
      if (named[number] === 1) names.add(word);
    });
  }
  return { uses, names };
}
