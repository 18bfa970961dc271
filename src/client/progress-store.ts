import { BASE } from './base.ts';

/** Where a reader stopped. */
export interface Place {
  /** Path of the page below the site's base, as its URL spells it: `bites/grok-3/`. */
  readonly path: string;
  readonly title: string;
  /** The section in view: element id and words; undefined above the first. */
  readonly id?: string | undefined;
  readonly section?: string | undefined;
  /** How much of the text was behind the reader, 0 to 100. */
  readonly percent: number;
}

/** What a device remembers of a course. It never leaves the device. */
export interface Progress {
  /** Days on which pages were read, `YYYY-MM-DD` in UTC, by path as in {@link Place}. */
  readonly read: Readonly<Record<string, string>>;
  readonly last?: Place | undefined;
}

/** Version of the shape, then the site: several may live on one host. */
export const PROGRESS_KEY = `progress-1:${BASE}`;

/** An event of `window`: what is remembered has changed on this page. */
export const PROGRESS_CHANGED = 'progress';

/** Path of a page of this site below its base. */
export function pathOf({ pathname }: Pick<URL, 'pathname'>): string {
  return pathname.slice(BASE.length);
}

/** Nothing is remembered where storage is blocked or holds something else. */
export function readProgress(): Progress {
  try {
    const kept = JSON.parse(localStorage.getItem(PROGRESS_KEY) ?? '') as Partial<Progress> | null;
    const { last, ...rest } = { ...kept };
    return { ...rest, read: { ...rest.read }, ...(isPlace(last) && { last }) };
  } catch {
    return { read: {} };
  }
}

/** Anyone at the device can write there: a path that begins with a slash would lead to another host. */
function isPlace(kept: unknown): kept is Place {
  const { path, title, id = '', section = '', percent } = { ...(kept as Record<string, unknown>) };
  const texts = [path, title, id, section].every((value) => typeof value === 'string');
  return texts && typeof percent === 'number' && !/^[\\/]/u.test(String(path));
}

/** Replaces the parts that are given and tells the page. */
export function keepProgress(change: Partial<Progress>): void {
  try {
    localStorage.setItem(PROGRESS_KEY, JSON.stringify({ ...readProgress(), ...change }));
  } catch {
    // Storage may be blocked or full: the course then reads without a memory.
  }
  dispatchEvent(new Event(PROGRESS_CHANGED));
}

/** Marks a page as read today, or as unread. */
export function keepRead(path: string, isRead: boolean): void {
  const { [path]: before, ...others } = readProgress().read;
  const day = before ?? new Date().toISOString().slice(0, 10);
  keepProgress({ read: isRead ? { ...others, [path]: day } : others });
}
