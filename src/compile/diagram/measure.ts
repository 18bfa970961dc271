/** Size of a diagram's words in CSS pixels, as src/styles/diagram.css has it. */
export const fontSize = 13;

/** Width of words in the sans face, in CSS pixels; rather too wide than too narrow, so that nothing leaves its box. */
export function widthOf(words: string): number {
  let width = 0;
  for (const sign of words) width += signWidth(sign);
  return width * fontSize;
}

function signWidth(sign: string): number {
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0;
  if (
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u.test(
      sign,
    )
  )
    return 1.04;
  if (/[iljtfr.,:;’'|!()[\] ]/u.test(sign)) return 0.33;
  if (/[mwMW@%—]/u.test(sign)) return 0.9;
  return /[\p{Lu}\p{So}\p{Sm}]/u.test(sign) ? 0.71 : 0.6;
}

/** Lines cut so that each fits a width; a word that does not fit alone is cut where it must be. */
export function wrapLines(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const made = [''];
  const room = (text: string): boolean => widthOf(text) <= width;
  // Scripts without blanks may break after any sign.
  const words = line.match(
    /[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFF60]|[^\s\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFF60]+|\s+/gu,
  );
  for (const word of words ?? []) {
    const last = made.at(-1) ?? '';
    if (room(last + word.trimEnd())) made[made.length - 1] = last + word;
    else for (const piece of piecesOf(word.trim(), room)) made.push(piece);
  }
  const lines = made.map((text) => text.trim()).filter((text) => text !== '');
  return lines.length === 0 ? [''] : lines;
}

function piecesOf(word: string, room: (text: string) => boolean): string[] {
  if (room(word)) return [word];
  const pieces = [''];
  for (const sign of word) {
    const last = pieces.at(-1) ?? '';
    if (room(last + sign)) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces;
}
