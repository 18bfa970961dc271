/** Character codes the tokenizers look for; the negative ones are micromark's own. */
export const codes = {
  virtualSpace: -1,
  tab: -2,
  space: 32,
  exclamationMark: 33,
  hash: 35,
  dollar: 36,
  percent: 37,
  leftParenthesis: 40,
  hyphen: 45,
  colon: 58,
  semicolon: 59,
  equals: 61,
  at: 64,
  leftSquareBracket: 91,
  backslash: 92,
  rightSquareBracket: 93,
  caret: 94,
  verticalBar: 124,
  letter: 97,
  tilde: 126,
} as const;

/** True at a line ending or the end of the input. */
export function isLineEnd(code: number | null): boolean {
  return code === null || code < codes.tab;
}

/** True for a blank, a tab, a line ending, or either end of the input. */
export function isBlank(code: number | null): boolean {
  return code === null || code < 0 || code === codes.space || code === 0xa0;
}
