import { BASE } from '../base.ts';
import { noteFile, type PreviewFile } from './file.ts';

const files = new Map<string, Promise<PreviewFile | undefined>>();

/** Asks for a preview by its path below `previews/`, once; undefined when there is none or it cannot be reached. */
export function fetchPreview(path: string): Promise<PreviewFile | undefined> {
  const known = files.get(path);
  if (known) return known;
  const asked = load(`${BASE}previews/${path}.json`);
  files.set(path, asked);
  // A network that was away may be back the next time.
  void asked.then((file) => file ?? files.delete(path));
  return asked;
}

/** The file of what a link leads to: a note, a place in one, or a PDF; undefined for anything else. */
export function fileOf({ origin, pathname, hash }: HTMLAnchorElement): string | undefined {
  const path = pathname.slice(BASE.length);
  if (origin !== location.origin || !pathname.startsWith(BASE)) return undefined;
  if (path.startsWith('files/')) return /\.pdf$/i.test(path) ? path : undefined;
  if (path.startsWith('references/') || !/(?:^|\/)$/.test(path)) return undefined;
  return noteFile(path, decodeURIComponent(hash.slice(1)));
}

async function load(url: string): Promise<PreviewFile | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as PreviewFile) : undefined;
  } catch {
    return undefined;
  }
}
