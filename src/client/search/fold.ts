/** Accents, vowel points and their like; the signs that make another letter of a Japanese one are none. */
const ACCENTS = /[^\P{M}\u3099\u309a]/gu;

/** A text without case and accents, for comparing. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}
