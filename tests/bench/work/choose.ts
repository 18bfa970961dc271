import { popularityOf } from '../generate/links.ts';
import type { Sketch } from '../generate/outline.ts';

/** Notes to change, so that no change meets the note of another. */
export interface Chosen {
  /** Notes of middling length that few others link, one for each round. */
  readonly edited: readonly Sketch[];
  readonly deleted: readonly Sketch[];
  /** Much-linked notes. */
  readonly renamed: readonly Sketch[];
}

/** The same for the same vault. @throws if it has too few notes for so many rounds. */
export function chooseNotes(seed: number, notes: readonly Sketch[], rounds: number): Chosen {
  const order = popularityOf(seed, notes).filter(({ number }) => number !== 0);
  const linked = Math.max(rounds, Math.ceil(order.length / 100));
  const middling = order
    .slice(Math.floor(order.length / 2))
    .sort((a, b) => a.length - b.length)
    .slice(Math.floor(order.length / 6));
  const start = Math.floor(middling.length / 4);
  const renamed = order.slice(linked - rounds, linked);
  const edited = middling.slice(start, start + rounds);
  const deleted = middling.slice(start + rounds, start + 2 * rounds);
  if (deleted.length < rounds || linked > order.length / 2)
    throw new Error(`${notes.length} notes are too few for ${rounds} rounds`);
  return { edited, deleted, renamed };
}
