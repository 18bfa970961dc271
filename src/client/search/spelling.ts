import { editDistance } from './edit-distance.ts';

const MOST = 3;
const SHORTEST = 3;
const SHORT = 5;

/**
 * Words of the course that may have been meant: nearest first, then the more frequent. `vocabulary` is folded and
 * has its most frequent words first. One slip is allowed in a word below five letters, two in a longer one.
 */
export function nearestWords(word: string, vocabulary: readonly string[]): readonly string[] {
  if (word.length < SHORTEST) return [];
  const limit = word.length < SHORT ? 1 : 2;
  return vocabulary
    .map((other, place) => ({ other, place, distance: editDistance(word, other, limit) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** True if the course has the word, or one that begins with it. */
export function knows(vocabulary: readonly string[], word: string): boolean {
  return vocabulary.some((other) => other.startsWith(word));
}
