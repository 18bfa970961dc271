import { BASE } from '../base.ts';
import { matchNames, nameKey, type NameHit, type NameRow } from './match-names.ts';
import { rowsFor, type NamesFile } from './name-index.ts';
import { fetchJson } from '../fetch-json.ts';

export type { NameRow } from './match-names.ts';

let names: Promise<NamesFile> | undefined;
const files = new Map<string, Promise<readonly NameRow[]>>();

// In dev, notes come and go under an open page.
import.meta.hot?.on('vault:changed', () => {
  names = undefined;
  files.clear();
});

/** Fetches the names once, of a large vault where they are. Without them the search still works. */
export function loadNames(): Promise<NamesFile> {
  names ??= fetchJson<NamesFile>(`${BASE}search/names.json`, []);
  return names;
}

/** Fetches the names that begin alike once. */
export function loadSomeNames(file: string): Promise<readonly NameRow[]> {
  const known = files.get(file) ?? fetchJson<readonly NameRow[]>(`${BASE}search/names/${file}.json`, []);
  files.set(file, known);
  return known;
}

/** What is called like the query. */
export async function findNames(text: string): Promise<readonly NameHit[]> {
  const rows = await rowsFor(await loadNames(), nameKey(text), loadSomeNames);
  return matchNames(rows, text);
}
