import { isLarge, listSlugs } from '../link/note-lists.ts';
import { partAt, partPath, partsOf, type Part } from '../link/parts.ts';
import { getOutline } from './outline.ts';
import { url } from './urls.ts';
import type { OutlineNote, OutlineUnit } from './views.ts';

/** A unit of a large vault as pages of links. */
export interface NoteList {
  readonly unit: OutlineUnit;
  /** Segment of its URL. */
  readonly slug: string;
  readonly parts: readonly Part<OutlineNote>[];
}

let known: { readonly outline: readonly OutlineUnit[]; readonly lists: readonly NoteList[] } | undefined;

/** A list for each unit, in reading order; none where every page shows the whole outline. */
export async function getNoteLists(): Promise<readonly NoteList[]> {
  const outline = await getOutline();
  if (known?.outline !== outline) known = { outline, lists: isLarge(outline) ? listsOf(outline) : [] };
  return known.lists;
}

function listsOf(outline: readonly OutlineUnit[]): NoteList[] {
  const slugs = listSlugs(outline.map(({ title }) => title));
  return outline.map((unit, index) => ({ unit, slug: slugs[index] ?? '', parts: partsOf(unit.notes) }));
}

const places = new WeakMap<readonly NoteList[], ReadonlyMap<OutlineUnit, NoteList>>();

/** The page that lists a unit's note at `within`, from 0; undefined where there are no such pages. */
export async function getListHref(unit: OutlineUnit, within = 0): Promise<string | undefined> {
  const lists = await getNoteLists();
  const byUnit = places.get(lists) ?? new Map(lists.map((list) => [list.unit, list]));
  places.set(lists, byUnit);
  const list = byUnit.get(unit);
  return list && listHref(list, partAt(within));
}

/** URL of one page of a list. */
export function listHref({ slug }: NoteList, number: number): string {
  return url(encodeURI(`units/${slug}/notes/${partPath(number)}`));
}
