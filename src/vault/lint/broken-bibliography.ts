import type { VaultPath } from '../../compile/path.ts';
import type { VaultRule } from './rule.ts';

/** An entry of the references that cannot be read. */
export const brokenBibliography: VaultRule = function* ({ bibliography: { path, problems } }) {
  for (const { rule, ...problem } of problems)
    if (rule === 'broken-bibliography')
      yield { path: (path ?? '') as VaultPath, severity: 'warning', rule: 'broken-bibliography', ...problem };
};
