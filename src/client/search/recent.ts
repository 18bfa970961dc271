const KEY = 'search-recent';
const KEPT = 4;

/** Latest searches, newest first. They never leave the device. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts a search first in the list. */
export function rememberSearch(text: string): void {
  if (text === '') return;
  store([text, ...recentSearches().filter((other) => other !== text)].slice(0, KEPT));
}

/** Takes one search off the list. */
export function forgetSearch(text: string): void {
  store(recentSearches().filter((other) => other !== text));
}

/** Empties the list. */
export function forgetSearches(): void {
  store([]);
}

function store(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // A browser that keeps nothing keeps no searches either.
  }
}
