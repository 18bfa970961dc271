import { sourcesOf } from './bibliography.ts';
import { linksOf } from './links.ts';
import { noteText, type Stock } from './note.ts';
import { sketchNotes, type Sketch } from './outline.ts';
import { picture } from './picture.ts';
import { wordsOf } from './words.ts';

/** A vault that can be written file by file. */
export interface GeneratedVault {
  /** Its notes, the first at its root. */
  readonly notes: readonly Sketch[];
  /** Path and content of every file, made as they are asked for: ten thousand notes are never held at once. */
  files(): Iterable<readonly [path: string, content: string | Buffer]>;
}

const PICTURES = 36;
const SOURCES = 300;

/** A vault like those that people keep, of `count` notes. A pure function: the same numbers give the same bytes. */
export function generateVault(seed: number, count: number): GeneratedVault {
  const words = wordsOf(seed);
  const notes = sketchNotes(seed, count, words);
  const sources = sourcesOf(seed, SOURCES, words);
  const pictures = Array.from({ length: PICTURES }, (_, number) => `picture-${number}.png`);
  const stock: Stock = { seed, words, pictures, keys: sources.keys, links: linksOf(seed, notes, words) };
  return {
    notes,
    *files() {
      yield ['references.bib', sources.bibtex];
      for (const [number, name] of pictures.entries()) yield [`attachments/${name}`, picture(seed, number)];
      for (const note of notes) yield [pathOf(note), noteText(stock, note)];
    },
  };
}

/** Path of a note's file in its vault. */
export function pathOf({ folder, title }: Pick<Sketch, 'folder' | 'title'>): string {
  return `${folder}${title}.md`;
}
