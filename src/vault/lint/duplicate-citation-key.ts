import type { VaultPath } from '../../compile/path.ts';
import type { VaultRule } from './rule.ts';

/** A key that stands for two works of the references; the first is cited. */
export const duplicateCitationKey: VaultRule = function* ({ bibliography: { path, problems } }) {
  for (const { rule, ...problem } of problems)
    if (rule === 'duplicate-citation-key')
      yield {
        path: (path ?? '') as VaultPath,
        severity: 'warning',
        rule: 'duplicate-citation-key',
        ...problem,
      };
};
