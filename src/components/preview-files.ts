import { noteFile, referenceFile as pathOf, type PreviewFile } from '../client/preview/file.ts';
import type { DocumentPreview, NotePreview } from '../site/preview-views.ts';
import type { Reference } from '../site/views.ts';
import { countOf, sizeOf } from './words.ts';

/** A file to send: its path below `previews/`, without its ending. */
export interface NamedPreview {
  readonly path: string;
  /** What it is made from: of a note that has not changed its preview is not made again. */
  readonly key: unknown;
  readonly file: () => PreviewFile;
}

/** A note's own file, and one for every place in it that something links to. */
export function noteFiles(note: NotePreview): NamedPreview[] {
  const { slug, title, unit, minutes, question, lang, dir, linkedFrom, excerpts, article } = note;
  const page = slug === '' ? '' : `${slug}/`;
  const name = unit?.number === undefined ? unit?.title : `Unit ${String(unit.number)}`;
  const place = [name, countOf(minutes, 'minute')].filter((part) => part !== undefined).join(', ');
  const linked = `Linked from ${countOf(linkedFrom, 'bite')}`;
  const own = (html: string): PreviewFile => ({ place, title, question, lang, dir, html, linked });
  const places = note.places.map((id) => ({
    path: noteFile(page, id),
    key: [title, lang, dir, id, article],
    file: (): PreviewFile => {
      const { heading = '', html } = excerpts().place(id) ?? {};
      return { place: title, title: heading, lang, dir, html: html || excerpts().html };
    },
  }));
  const whole = { path: noteFile(page, ''), key: own(article), file: () => own(excerpts().html) };
  return [whole, ...places];
}

export function referenceFile({ number, html }: Reference): NamedPreview {
  const file = { place: `Reference ${String(number)}`, title: '', html };
  return { path: pathOf(String(number)), key: file, file: () => file };
}

export function documentFile({ path, name, size }: DocumentPreview): NamedPreview {
  const file = { place: `PDF, ${sizeOf(size)}`, title: name, html: '' };
  return { path, key: file, file: () => file };
}
