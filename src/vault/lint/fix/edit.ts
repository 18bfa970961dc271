/** Replaces the half-open range of a text, counted in UTF-16 units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with its edits made; all else stays as it is. Of two that overlap the later by place is left out. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) continue;
    parts.push(source.slice(done, from), text);
    done = to;
  }
  return parts.join('') + source.slice(done);
}
