import type { CompiledNote } from '../compile/compiled-note.ts';
import { mediaKind } from '../compile/media.ts';
import { findHeading, headingChain } from '../vault/headings.ts';
import { pageOf } from '../vault/resolve.ts';

/** The heading or block of a note that a link names: `heading:Results/Setup`, `block:id`. */
export function noteAnchor(
  note: CompiledNote,
  id: string | undefined,
  fragment: string | undefined,
): string | null {
  if (id === undefined) return null;
  if (id.startsWith('^')) return `block:${id.slice(1)}`;
  const heading = note.headings.find((entry) => entry.id === id);
  if (!heading || fragment === undefined) return null;
  const parts = fragment.split('#').filter((part) => part.trim() !== '');
  const chain =
    parts.length > 1
      ? parts.map((part) => findHeading(note.headings, part)?.raw ?? part)
      : headingChain(note.headings, heading);
  return `heading:${chain.join('/')}`;
}

/** The page of a document or the view of a base that a link names: `page:3`, `view:Cards`. */
export function fileAnchor(path: string, fragment: string | undefined): string | null {
  const page = pageOf(fragment);
  if (page !== undefined) return `page:${String(page)}`;
  const kind = mediaKind(path);
  return fragment !== undefined && (kind === 'base' || kind === 'canvas') ? `view:${fragment}` : null;
}
