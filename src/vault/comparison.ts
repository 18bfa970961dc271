import { sourcesOf } from '../figure/figure.ts';
import type { EmbeddedFigure } from './figures.ts';
import type { Vault } from './vault.ts';

/** The table of models that has a page of its own: `data/models.chart`; undefined in a vault without one. */
export function findComparison({ figures }: Vault): EmbeddedFigure | undefined {
  const file = [...figures.values()].find(({ path }) => /(?:^|\/)data\/models\.chart$/iu.test(path));
  return file?.figure && { path: file.path, figure: file.figure };
}

/** Numbers of the bibliography entries that the table of models rests on. */
export function comparisonSources(vault: Vault): ReadonlySet<number> {
  const found = findComparison(vault);
  const keys = found ? sourcesOf(found.figure) : [];
  return new Set(keys.flatMap((key) => vault.bibliography.byKey.get(key)?.number ?? []));
}
