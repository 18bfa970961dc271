import type { CompiledNote, Part } from './compiled-note.ts';
import { droppable } from './droppable.ts';

/** A compiled note as two lines of JSON: the article is by far the longer, and most notes are asked for their facts alone. */
export interface StoredNote {
  /** Everything but the article. */
  readonly facts: string;
  readonly article: string;
}

/** Takes a compiled note apart. */
export function storeNote({ article, ...facts }: CompiledNote): StoredNote {
  return { facts: JSON.stringify(facts), article: JSON.stringify(article) };
}

/** Reads a note's facts; its article is read when it is asked for, and again once memory was wanted for other things. */
export function openNote({ facts, article }: StoredNote): CompiledNote {
  const get = droppable(() => JSON.parse(article) as readonly Part[]);
  return Object.defineProperty(JSON.parse(facts) as CompiledNote, 'article', { enumerable: true, get });
}
