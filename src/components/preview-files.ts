import { noteFile, referenceFile as pathOf, type PreviewFile } from '../client/preview/file.ts';
import type { DocumentPreview, NotePreview } from '../site/preview-views.ts';
import type { Reference } from '../site/views.ts';
import { countOf, sizeOf } from './words.ts';

/** A file to send: its path below `previews/`, without its ending. */
interface Named {
  readonly path: string;
  readonly file: PreviewFile;
}

/** A note's own file, and one for every place in it that something links to. */
export function noteFiles(note: NotePreview): Named[] {
  const { slug, title, unit, minutes, question, lang, dir, linkedFrom, html } = note;
  const page = slug === '' ? '' : `${slug}/`;
  const name = unit?.number === undefined ? unit?.title : `Unit ${String(unit.number)}`;
  const place = [name, countOf(minutes, 'minute')].filter((part) => part !== undefined).join(', ');
  const linked = `Linked from ${countOf(linkedFrom, 'bite')}`;
  const own = { path: noteFile(page, ''), file: { place, title, question, lang, dir, html, linked } };
  const places = note.places.map(({ id, heading = '', html: words }) => ({
    path: noteFile(page, id),
    file: { place: title, title: heading, lang, dir, html: words },
  }));
  return [own, ...places];
}

export function referenceFile({ number, html }: Reference): Named {
  return { path: pathOf(String(number)), file: { place: `Reference ${String(number)}`, title: '', html } };
}

export function documentFile({ path, name, size }: DocumentPreview): Named {
  return { path, file: { place: `PDF, ${sizeOf(size)}`, title: name, html: '' } };
}
