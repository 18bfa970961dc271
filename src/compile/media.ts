import { extensionOf } from './path.ts';

/** What an attachment is shown as. */
export type MediaKind = 'image' | 'audio' | 'video' | 'pdf' | 'canvas' | 'base' | 'file';

const extensions: Readonly<Record<string, MediaKind>> = {
  ...kind('image', 'png jpg jpeg gif webp avif svg bmp'),
  ...kind('audio', 'mp3 m4a ogg oga wav flac opus 3gp'),
  ...kind('video', 'mp4 webm ogv mov mkv'),
  ...kind('pdf', 'pdf'),
  ...kind('canvas', 'canvas'),
  ...kind('base', 'base'),
};

function kind(name: MediaKind, list: string): Record<string, MediaKind> {
  return Object.fromEntries(list.split(' ').map((extension) => [`.${extension}`, name]));
}

/** Kind of a file by its extension. */
export function mediaKind(path: string): MediaKind {
  return extensions[extensionOf(path)] ?? 'file';
}

/** True for names that end as pictures do. */
export function isPicture(path: string): boolean {
  return mediaKind(path) === 'image';
}
