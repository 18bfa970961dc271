import { slug } from 'github-slugger';
import type { OutlineNote, OutlineUnit } from '../site/views.ts';

const MANY_UNITS = 12;
const MANY_NOTES = 60;

/** Whether the whole outline is too much to repeat on every page: then only the unit in hand lists its notes. */
export function isLarge(outline: readonly OutlineUnit[]): boolean {
  return outline.length > MANY_UNITS || outline.some((unit) => unit.notes.length > MANY_NOTES);
}

/** Element id of a unit on the home page. */
export function anchorOf(unit: OutlineUnit): string {
  return unit.number === undefined ? `other-${slug(unit.title)}` : `unit-${unit.number}`;
}

const AROUND = 20;

/** Of a unit's notes those that the outline of one page shows, and how many it leaves out before and after them. */
export interface ShownNotes {
  readonly before: number;
  readonly notes: readonly OutlineNote[];
  readonly after: number;
}

/** All notes of a unit, or, of a long one, those around the note that is being read: a page must not grow with its vault. */
export function notesAround(notes: readonly OutlineNote[], within: number): ShownNotes {
  if (notes.length <= MANY_NOTES) return { before: 0, notes, after: 0 };
  const start = Math.min(Math.max(0, within - AROUND), notes.length - 2 * AROUND - 1);
  const end = start + 2 * AROUND + 1;
  return { before: start, notes: notes.slice(start, end), after: notes.length - end };
}
