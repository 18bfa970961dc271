import type { CompiledNote, Mention } from '../compile/compiled-note.ts';
import { escapeHtml } from '../markdown/html.ts';

/** The sentence of a mention as HTML, the mentioning words marked. */
export function sentenceHtml(note: CompiledNote, { sentence, start, end }: Mention): string {
  const text = note.sentences[sentence] ?? '';
  if (start >= end) return escapeHtml(text);
  return `${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>${escapeHtml(text.slice(end))}`;
}
