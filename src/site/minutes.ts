const wordsPerMinute = 230;

/** Reading time in whole minutes, at least one. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
