import type { VaultPath } from '../../compile/path.ts';
import { sourcesOf } from '../../figure/figure.ts';
import { nearest } from './nearest.ts';
import type { VaultRule } from './rule.ts';

/** A data file that cannot be read, or that names a source the bibliography does not have. */
export const brokenFigure: VaultRule = function* ({ figures, bibliography }) {
  for (const { path, figure, problems } of figures.values()) {
    const place = { path: path as VaultPath, rule: 'broken-figure' };
    for (const problem of problems) yield { ...place, severity: 'error', ...problem };
    for (const key of figure ? sourcesOf(figure) : []) {
      if (bibliography.byKey.has(key)) continue;
      const message = `its source ${key} is not in the references`;
      yield {
        ...place,
        line: 1,
        column: 1,
        severity: 'warning',
        message,
        suggestion: nearest(key, bibliography.byKey.keys()),
      };
    }
  }
};
