import { chanceOf, type Chance } from './chance.ts';
import { foldersOf } from './folders.ts';
import { capital, type Words } from './words.ts';

/** What other notes may know of a note before its text is written. */
export interface Sketch {
  readonly number: number;
  /** Folder with its closing slash; empty at the root. */
  readonly folder: string;
  /** File name without its extension. */
  readonly title: string;
  readonly alias: string | undefined;
  readonly headings: readonly string[];
  /** Ids of paragraphs, without `^`. */
  readonly blocks: readonly string[];
  /** Characters of text that it should about have. */
  readonly length: number;
  /** Another note has its name: a link by that name alone is ambiguous. */
  readonly isTwin: boolean;
  /** It embeds nothing, and so may be embedded. */
  readonly isLeaf: boolean;
}

/** Mean of what is asked of a note in characters, which becomes 4,000 as paragraphs are not cut; the spread is log-normal. */
const MEAN = 3300;
const SPREAD = 1;
const SHORTEST = 150;
const LONGEST = 60_000;

/** One note in so many shares its name with another. */
const TWINS = 60;

/** The notes of a vault of `count` notes, the first its home. */
export function sketchNotes(seed: number, count: number, words: Words): readonly Sketch[] {
  const folders = foldersOf(seed, count, words);
  const taken = new Set(['home']);
  const notes: Sketch[] = [];
  for (let number = 0; number < count; number++) {
    const chance = chanceOf(seed, 'sketch', number);
    const first = notes[number - 1];
    const isSecond = number % TWINS === 3 && first?.isTwin === true;
    const isTwin = isSecond || (number % TWINS === 2 && number + 1 < count);
    const title = number === 0 ? 'Home' : isSecond ? first.title : newTitle(chance, words, taken);
    const others = isSecond ? folders.filter((folder) => folder !== first.folder) : folders;
    const folder = number === 0 ? '' : chance.pick(others);
    notes.push({ ...sketchNote(chance, words), number, folder, title, isTwin });
  }
  return notes;
}

function sketchNote(chance: Chance, words: Words): Omit<Sketch, 'number' | 'folder' | 'title' | 'isTwin'> {
  const drawn = MEAN * Math.exp(SPREAD * chance.normal() - SPREAD ** 2 / 2);
  const length = Math.round(Math.min(LONGEST, Math.max(SHORTEST, drawn)));
  const headings = new Set(Array.from({ length: Math.floor(length / 900) }, () => phrase(chance, words, 4)));
  const blocks = Array.from(
    { length: Math.ceil(length / 4000) },
    (_, at) => `b${at}-${chance.below(36 ** 4)}`,
  );
  return {
    alias: chance.hit(0.2) ? phrase(chance, words, 2) : undefined,
    headings: [...headings],
    blocks,
    length,
    isLeaf: chance.hit(0.4),
  };
}

function newTitle(chance: Chance, words: Words, taken: Set<string>): string {
  for (;;) {
    const title = phrase(chance, words, 4);
    if (taken.has(title.toLowerCase())) continue;
    taken.add(title.toLowerCase());
    return title;
  }
}

/** From one word to `most`, as a title or a heading has them. */
export function phrase(chance: Chance, words: Words, most: number): string {
  const rest = Array.from({ length: chance.below(most) }, () => words.topic(chance));
  return [capital(words.topic(chance)), ...rest].join(' ');
}
