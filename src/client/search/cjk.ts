const SIGNS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
const RUN = new RegExp(`[${SIGNS}]+`, 'gu');
const STOPS = '\\u3001-\\u303f\\uff00-\\uff65';
const MARK = '(?:</?mark>)?';
const BLANK = new RegExp(`(?<=[${SIGNS}${STOPS}]${MARK}) (?=${MARK}[${SIGNS}])`, 'gu');
const NEEDS_LEAD = new RegExp(`[\\p{L}\\p{N}${STOPS}]$`, 'u');

/** True if a text has Chinese or Japanese signs. */
export function isCjk(text: string): boolean {
  return text.search(RUN) >= 0;
}

/** Blanks between the words of Chinese and Japanese, which are written without: an index knows words by their blanks. */
export function spaceWords(text: string): string {
  return text.replace(RUN, (run, offset: number) => {
    const lead = NEEDS_LEAD.test(text.slice(0, offset)) ? ' ' : '';
    const tail = /^[\p{L}\p{N}]/u.test(text.slice(offset + run.length)) ? ' ' : '';
    return lead + wordsOf(run).join(' ') + tail;
  });
}

/** Takes the blanks of {@link spaceWords} out again, for display, also beside a `<mark>`. */
export function joinWords(text: string): string {
  return text.replace(BLANK, '');
}

function wordsOf(run: string): readonly string[] {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}
