const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence and where it starts in its text. */
export interface SentenceRange {
  readonly text: string;
  readonly start: number;
}

const abbreviation = /(?:\b(?:al|e\.g|i\.e|cf|vs|Dr|Fig|Eq|No|p|pp|approx|Inc)\.|\b\p{Lu}\.)\s*$/u;

/** Cuts a text into sentences; an abbreviation's full stop ends none. */
export function sentencesOf(text: string): readonly SentenceRange[] {
  const result: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = result.at(-1);
    if (last && abbreviation.test(last.text)) last.text += segment;
    else result.push({ text: segment, start: index });
  }
  return result;
}

let latest: { readonly text: string; readonly sentences: readonly SentenceRange[] } = {
  text: '',
  sentences: [],
};

/** A paragraph with many links asks for its sentences once for each. */
function latestSentences(text: string): readonly SentenceRange[] {
  if (latest.text !== text) latest = { text, sentences: sentencesOf(text) };
  return latest.sentences;
}

/** The sentence that holds the range; one that starts exactly at a sentence's end belongs to that sentence. */
export function sentenceAt(text: string, start: number, end: number): SentenceRange {
  const sentences = latestSentences(text);
  const at = start === end ? Math.max(0, start - 1) : start;
  return sentences[lastStarting(sentences, at)] ?? { text, start: 0 };
}

/** Index of the last of some ranges, sorted by their start, that starts at a place or before it; -1 for none. */
export function lastStarting(ranges: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
