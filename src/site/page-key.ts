import { hash } from 'node:crypto';
import { hasComparePage } from './compare.ts';
import { site } from './config.ts';
import { getMdxContent } from './mdx.ts';
import { findPlace, getOutline } from './outline.ts';
import { getUnitHref } from './unit-href.ts';
import { url } from './urls.ts';
import type { LazyPage } from './note-page.ts';
import type { OutlineNote, OutlineUnit } from './views.ts';

/**
 * Digest of all that a page of the vault shows: what it is given, and what of the course its outline may list. Pages
 * with equal keys that the same code makes are equal.
 *
 * @param slug the bite that its outline marks
 */
export async function pageKey(shown: unknown, slug?: string): Promise<string> {
  const outline = await getOutline();
  const frame = [site, url(''), await hasComparePage(), outlineKey(outline), await unitHrefs(outline)];
  return hash('sha256', JSON.stringify([frame, branchKey(outline, slug), shown]));
}

/** The key of a note's page; none for one that a component of MDX makes, which nothing else can tell of. */
export async function noteKey({ slug, get, article }: LazyPage): Promise<{ readonly cacheKey?: string }> {
  // What is not kept needs no key, and no page is put together for it.
  if (import.meta.env.DEV) return {};
  const { html, ...shown } = get();
  const isCode = html === '' && (await getMdxContent(slug)) !== undefined;
  return isCode ? {} : { cacheKey: await pageKey([shown, article()], slug) };
}

const keys = new WeakMap<readonly OutlineUnit[], string>();
/** Notes of an outline up to which it may stand whole on every page. */
const few = 1500;
/** Notes of a unit before and after a bite that its outline may list. */
const around = 100;
/** Notes that one digest stands for. */
const run = 25;
const runs = new WeakMap<readonly OutlineNote[], readonly string[]>();

const hrefs = new WeakMap<readonly OutlineUnit[], Promise<readonly string[]>>();

/** Where units are listed, which the home note decides too. */
function unitHrefs(outline: readonly OutlineUnit[]): Promise<readonly string[]> {
  const known = hrefs.get(outline) ?? Promise.all(outline.map(getUnitHref));
  hrefs.set(outline, known);
  return known;
}

/** Of a small outline everything, of a large one its units. */
function outlineKey(outline: readonly OutlineUnit[]): string {
  const known = keys.get(outline);
  if (known !== undefined) return known;
  const count = outline.reduce((sum, { notes }) => sum + notes.length, 0);
  const units = outline.map(({ notes, ...unit }) => ({ ...unit, count: notes.length, first: notes[0] }));
  const key = hash('sha256', JSON.stringify(count <= few ? outline : units));
  keys.set(outline, key);
  return key;
}

/** The part of a large outline that stands on one page alone: where the bite is, and digests of what may stand around it. */
function branchKey(outline: readonly OutlineUnit[], slug?: string): readonly (string | number)[] {
  const place = slug === undefined ? undefined : findPlace(outline, slug);
  if (!place) return [];
  const { unit, within } = place;
  const first = Math.floor(Math.max(0, within - around) / run);
  return [within, ...runKeys(unit).slice(first, Math.ceil((within + around) / run))];
}

/** Digests of a unit's notes, so many at a time: next to each other, two bites have nearly all of them in common. */
function runKeys({ notes }: OutlineUnit): readonly string[] {
  const known = runs.get(notes);
  if (known) return known;
  const starts = Array.from({ length: Math.ceil(notes.length / run) }, (_, at) => at * run);
  const keys = starts.map((at) => hash('sha256', JSON.stringify(notes.slice(at, at + run))));
  runs.set(notes, keys);
  return keys;
}
