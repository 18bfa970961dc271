import { BASE } from '../base.ts';
import { fetchJson } from '../fetch-json.ts';

/** A unit as `search/units.json` lists it: number (or null) and title, in reading order. */
export type UnitRow = readonly [number: number | null, title: string];

/** Place of every unit in the course. */
export interface Units {
  readonly number: (title: string) => number | undefined;
  /** Sorts titles into reading order; unknown ones come last. */
  readonly compare: (a: string, b: string) => number;
}

let units: Promise<Units> | undefined;

import.meta.hot?.on('vault:changed', () => {
  units = undefined;
});

/** Fetches the units once. Without them the search still works, unnumbered. */
export function loadUnits(): Promise<Units> {
  units ??= fetchJson<readonly UnitRow[]>(`${BASE}search/units.json`, []).then(toUnits);
  return units;
}

function toUnits(rows: readonly UnitRow[]): Units {
  const places = new Map(
    rows.map(([number, title], index) => [title, { number: number ?? undefined, index }]),
  );
  const position = (title: string): number => places.get(title)?.index ?? Number.MAX_SAFE_INTEGER;
  return {
    number: (title) => places.get(title)?.number,
    compare: (a, b) => position(a) - position(b) || a.localeCompare(b),
  };
}
