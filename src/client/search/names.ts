import { BASE } from './base.ts';
import { matchNames, type NameHit, type NameRow } from './match-names.ts';

export type { NameRow } from './match-names.ts';

let rows: Promise<readonly NameRow[]> | undefined;

/** Fetches the names once. Without them the search still works. */
export function loadNames(): Promise<readonly NameRow[]> {
  rows ??= fetch(`${BASE}search/names.json`)
    .then((response) => (response.ok ? (response.json() as Promise<readonly NameRow[]>) : []))
    .catch(() => []);
  return rows;
}

/** What is called like the query. */
export async function findNames(text: string): Promise<readonly NameHit[]> {
  return matchNames(await loadNames(), text);
}
