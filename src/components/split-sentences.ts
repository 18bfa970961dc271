import type { Backlink } from '../site/views.ts';

/** How many sentences the notes hold together. */
export function countSentences(groups: readonly Backlink[]): number {
  return groups.reduce((sum, group) => sum + group.sentences.length, 0);
}

/** The first `limit` sentences and the others, each still under its note; a note on the border stands in both. */
export function splitSentences(groups: readonly Backlink[], limit: number): [Backlink[], Backlink[]] {
  const first: Backlink[] = [];
  const rest: Backlink[] = [];
  let left = limit;
  for (const group of groups) {
    const shown = group.sentences.slice(0, left);
    const folded = group.sentences.slice(left);
    if (shown.length > 0) first.push({ ...group, sentences: shown });
    if (folded.length > 0) rest.push({ ...group, sentences: folded });
    left -= shown.length;
  }
  return [first, rest];
}
