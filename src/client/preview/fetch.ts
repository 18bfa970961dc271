import { BASE } from '../base.ts';
import { noteFile, placeFile, type NoteFile, type PlaceFile, type PreviewFile } from './file.ts';

const files = new Map<string, Promise<unknown>>();

/** Asks for a preview by its path below `previews/`; undefined when there is none or it cannot be reached. */
export function fetchPreview(path: string): Promise<PreviewFile | undefined> {
  return fetchFile<PreviewFile>(path);
}

/** What a link to a note, a place in one or a PDF shows; undefined for anything else. */
export function fetchTarget({
  origin,
  pathname,
  hash,
}: HTMLAnchorElement): Promise<PreviewFile | undefined> | undefined {
  const path = pathname.slice(BASE.length);
  if (origin !== location.origin || !pathname.startsWith(BASE)) return undefined;
  if (path.startsWith('files/')) return /\.pdf$/i.test(path) ? fetchPreview(path) : undefined;
  if (path.startsWith('references/') || !/(?:^|\/)$/.test(path)) return undefined;
  return fetchNote(path, decodeURIComponent(hash.slice(1)));
}

async function fetchNote(page: string, id: string): Promise<PreviewFile | undefined> {
  const note = await fetchFile<NoteFile>(noteFile(page));
  if (!note || id === '') return note;
  const place = note.apart ? await fetchFile<PlaceFile>(placeFile(page, id)) : placeIn(note, id);
  const { title: name, lang, dir, html } = note;
  return place && { place: name, title: place.title, lang, dir, html: place.html || html };
}

function placeIn({ places = {} }: NoteFile, id: string): PlaceFile | undefined {
  return Object.hasOwn(places, id) ? places[id] : undefined;
}

// In dev, what a note is has changed under an open page.
import.meta.hot?.on('vault:changed', () => {
  files.clear();
});

/** Asks for a file once. */
function fetchFile<T>(path: string): Promise<T | undefined> {
  const known = files.get(path) as Promise<T | undefined> | undefined;
  if (known) return known;
  const asked = load<T>(`${BASE}previews/${path}.json`);
  files.set(path, asked);
  // A network that was away may be back the next time.
  void asked.then((file) => file ?? files.delete(path));
  return asked;
}

async function load<T>(url: string): Promise<T | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
