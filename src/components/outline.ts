import { slug } from 'github-slugger';
import type { OutlineUnit } from '../site/views.ts';

/** Element id of a unit on the home page. */
export function anchorOf(unit: OutlineUnit): string {
  return unit.number === undefined ? `other-${slug(unit.title)}` : `unit-${unit.number}`;
}

const AROUND = 10;
/** A list that hid only a few would be hardly shorter. */
const MOST = 30;

/** Of a list those items that one page shows, and how many it leaves out before and after them. */
export interface Shown<Item> {
  readonly before: number;
  readonly items: readonly Item[];
  readonly after: number;
}

/** All items, or, of a long list, those around one of them: a page must not grow with its vault. */
export function itemsAround<Item>(items: readonly Item[], at: number): Shown<Item> {
  if (items.length <= MOST) return { before: 0, items, after: 0 };
  const start = Math.min(Math.max(0, at - AROUND), items.length - 2 * AROUND - 1);
  const end = start + 2 * AROUND + 1;
  return { before: start, items: items.slice(start, end), after: items.length - end };
}
