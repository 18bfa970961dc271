import { slug } from 'github-slugger';
import type { OutlineUnit } from '../site/views.ts';

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
