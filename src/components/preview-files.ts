import {
  noteFile,
  placeFile,
  referenceFile as pathOf,
  type NoteFile,
  type PlaceFile,
  type PreviewFile,
} from '../client/preview/file.ts';
import type { DocumentPreview, NotePreview } from '../site/preview-views.ts';
import type { Reference } from '../site/views.ts';
import { countOf, sizeOf } from './words.ts';

/** A file to send: its path below `previews/`, without its ending. */
export interface NamedPreview {
  readonly path: string;
  /** What it is made from: of a note that has not changed its preview is not made again. */
  readonly key: unknown;
  readonly file: () => NoteFile | PlaceFile;
}

/** Places up to which they stand in the note's own file. */
const few = 4;

/** A note's own file, and one for every place in it that something links to, where those are many. */
export function noteFiles(note: NotePreview): NamedPreview[] {
  const page = note.slug === '' ? '' : `${note.slug}/`;
  const own = ownFile(note);
  const isCrowded = note.places.length > few;
  const places = isCrowded ? { apart: true as const } : { places: note.places };
  const whole = {
    path: noteFile(page),
    key: [own(''), places, note.article],
    file: () => ({ ...own(note.excerpts().html), ...(isCrowded ? places : { places: placesOf(note) }) }),
  };
  const apart = (id: string): NamedPreview => ({
    path: placeFile(page, id),
    key: [id, note.article],
    file: () => placeOf(note, id),
  });
  return [whole, ...(isCrowded ? note.places.map(apart) : [])];
}

function ownFile(note: NotePreview): (html: string) => PreviewFile {
  const { title, unit, minutes, question, lang, dir } = note;
  const name = unit?.number === undefined ? unit?.title : `Unit ${String(unit.number)}`;
  const place = [name, countOf(minutes, 'minute')].filter((part) => part !== undefined).join(', ');
  const linked = `Linked from ${countOf(note.linkedFrom, 'bite')}`;
  return (html) => ({ place, title, question, lang, dir, html, linked });
}

function placesOf(note: NotePreview): NoteFile['places'] {
  if (note.places.length === 0) return undefined;
  return Object.fromEntries(note.places.map((id) => [id, placeOf(note, id)]));
}

function placeOf({ excerpts }: NotePreview, id: string): PlaceFile {
  const { heading = '', html = '' } = excerpts().place(id) ?? {};
  return { title: heading, html };
}

export function referenceFile({ number, html }: Reference): NamedPreview {
  const file = { place: `Reference ${String(number)}`, title: '', html };
  return { path: pathOf(String(number)), key: file, file: () => file };
}

export function documentFile({ path, name, size }: DocumentPreview): NamedPreview {
  const file = { place: `PDF, ${sizeOf(size)}`, title: name, html: '' };
  return { path, key: file, file: () => file };
}
