import type { VaultPath } from '../../compile/path.ts';
import { citationUses } from '../citations.ts';
import { comparisonSources } from '../comparison.ts';
import type { VaultRule } from './rule.ts';

/** A work of the references that no note cites. */
export const uncitedReference: VaultRule = function* (vault) {
  const cited = new Set([...citationUses(vault).keys(), ...comparisonSources(vault)]);
  const path = (vault.bibliography.path ?? '') as VaultPath;
  for (const { key, number, line } of vault.bibliography.entries) {
    if (cited.has(number)) continue;
    const message = `no published note cites @${key}`;
    yield { path, line, column: 1, rule: 'uncited-reference', severity: 'info', message };
  }
};
