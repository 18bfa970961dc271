import { parseReference, type Reference } from '../wikilink/reference.ts';

/** An embed's reference with its label read: caption and size. */
export interface EmbedReference extends Reference {
  readonly alt: string | undefined;
  /** CSS pixels. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

const size = /^\s*(\d+)(?:x(\d+))?\s*$/u;
const placement = /^\s*(?:left|right|cent(?:er|re)|inline|wrap)\s*$/iu;

/** Reads the inside of `![[…]]`: `x.png|caption|300x200`. */
export function parseEmbed(inside: string): EmbedReference {
  const reference = parseReference(inside);
  return { ...reference, ...parseCaption(reference.label) };
}

/** Splits `caption|300x200`; words that only place the picture are not part of its caption. */
export function parseCaption(text = ''): Pick<EmbedReference, 'alt' | 'width' | 'height'> {
  const parts = text.split(/\\?\|/u).filter((part) => !placement.test(part));
  const last = size.exec(parts.at(-1) ?? '');
  const words = last ? parts.slice(0, -1) : parts;
  const alt = words.join('|').trim() || undefined;
  const [, width, height] = last ?? [];
  return { alt, width: width ? Number(width) : undefined, height: height ? Number(height) : undefined };
}
