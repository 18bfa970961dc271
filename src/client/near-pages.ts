import { lastPart, nearestNames, type PageName } from './nearest-names.ts';
import { nameKey, type NameRow } from './search/match-names.ts';
import { rowsNear } from './search/name-index.ts';
import { loadNames, loadSomeNames } from './search/names.ts';

/** The pages that an address may have meant, nearest first; none when their names cannot be had. */
export async function nearPages(path: string): Promise<readonly PageName[]> {
  const rows = await rowsNear(await loadNames(), nameKey(lastPart(path)), loadSomeNames);
  const notes = rows.filter(([kind]) => kind === 'Bite' || kind === 'Page');
  return nearestNames(path, notes.map(pageName));
}

function pageName([, [title = '', ...aliases], href]: NameRow): PageName {
  return { title, href, slug: href, aliases };
}
