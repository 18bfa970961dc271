/** A name as links compare it: NFC, lower case. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A heading as links compare it: signs are blanks, runs of blanks are one; a heading of signs only stays as it is. */
export function foldHeading(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  const words = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return words === '' ? plain.trim() : words;
}
