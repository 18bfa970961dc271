/** First and last word that a chunk answers for. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** Widens the ranges of chunks as Pagefind does: between two chunks, only as much of a word is told as parts them. */
export function rangesOf(chunks: readonly Range[]): readonly Range[] {
  const ranges = chunks.map(({ from, to }) => ({ from, to }));
  ranges.forEach((range, at) => {
    const next = ranges[at + 1];
    if (!next) return;
    const [to, from] = partingPrefixes(range.to, next.from);
    // A chunk of one long word would end before it begins.
    if (to >= range.from) range.to = to;
    next.from = from;
  });
  return ranges;
}

function partingPrefixes(before: string, after: string): readonly [string, string] {
  const a = Array.from(before);
  const b = Array.from(after);
  let common = 0;
  while (common < b.length && a[common] === b[common]) common++;
  return [a.slice(0, common + 1).join(''), b.slice(0, common + 1).join('')];
}
