/** Words before a number that make it a name: `Stage 4`, `arXiv 2305.18654`. */
const counted =
  /(?:arxiv|article|section|step|stage|table|figure|fig\.|phase|level|version|unit|page|pages|chapter|card|part|layer|item|option|question|round|line|row|port|release)\s$/iu;

/** Capitalised words that begin a sentence rather than a name. */
const openers = new Set(
  `A About Across After Almost Among And Another Around As At Before Below Between But By During Each Every Exactly First
  For From Given Here How If In It Its Just Last Like Nearly Of On Only Or Over Per Plus Roughly Since Some Than That The
  Then These This Those To Under Until Up What When Where With Within`.split(/\s+/u),
);
const months = new Set(
  'January February March April May June July August September October November December'.split(' '),
);

/** "As of November 2026" dates a statement and states nothing itself. */
const horizon = /\bas of (?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4}\b/giu;

/** The figures of a sentence: its numbers, prices and years, but not the numbers in names (GPT-4o, AIME 2024, pass@1, 32B). */
export function figuresIn(text: string): string[] {
  const found: string[] = [];
  const sentence = text.replace(horizon, 'as of then');
  for (const match of sentence.matchAll(/\d(?:[\d.,]*\d)?/gu)) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (!isName(match[0], before, after)) found.push(match[0]);
  }
  return found;
}

function isName(number: string, before: string, after: string): boolean {
  const joined = /[^\s(“"‘]*$/u.exec(before)?.[0] ?? '';
  if (/^[\p{L}_@#]/u.test(joined) || /[\p{L}_@#]$/u.test(joined)) return true;
  if (/^(?:[-‑]\p{L}|(?!(?:k|K|M|m|s|bn|st|nd|rd|th|ms|h|x|B (?:tokens|parameters))\b)\p{L})/u.test(after))
    return true;
  if (counted.test(before)) return true;
  const word = /(\p{Lu}[\p{L}\p{N}.+’'-]*)\s$/u.exec(before)?.[1];
  if (word === undefined || openers.has(word) || months.has(word)) return false;
  return (
    /^(?:\d{1,2}|\d\.\d{1,2}|20[01]\d|202[0-7])$/u.test(number) && !/^\s*(?:%|per cent|points)/u.test(after)
  );
}

const model =
  /\b(?:GPT|Claude|Gemini|Grok|Qwen\S*|QwQ|Llama|DeepSeek|Kimi|Opus|Sonnet|Mistral|[A-Za-z]+-?\d[\w.-]*)\b/gu;
const compared =
  /\b(?:beats?|beaten|outperforms?|outperformed|surpass(?:es|ed)?|outscores?|(?:more|less|fewer|better|worse|higher|lower|cheaper|dearer|faster|slower|larger|smaller|stronger|weaker)\b.{0,60}\bthan)\b/iu;

/** True for a sentence that sets one named model above another. */
export function isComparison(sentence: string): boolean {
  return compared.test(sentence) && (sentence.match(model)?.length ?? 0) >= 2;
}

/** A figure as a value, so that `1,200` and `1200`, `70` and `70.0` are one. */
export function figureValue(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}
