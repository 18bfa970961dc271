import type { HeadingFact } from '../compile/compiled-note.ts';
import type { TocEntry } from './views.ts';

/** Contents of a note in two levels: its highest headings, and those one level below. */
export function tocOf(headings: readonly HeadingFact[], titleId: string | undefined): TocEntry[] {
  const inside = headings.filter(({ id, text }) => id !== titleId && text.trim() !== '');
  const top = Math.min(...inside.map(({ depth }) => depth));
  const entries: (TocEntry & { children: TocEntry[] })[] = [];
  for (const { depth, id, text } of inside) {
    if (depth === top) entries.push({ id, text, children: [] });
    else if (depth === top + 1) entries.at(-1)?.children.push({ id, text, children: [] });
  }
  return entries;
}
