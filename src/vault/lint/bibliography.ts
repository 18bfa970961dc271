import type { VaultPath } from '../../compile/path.ts';
import type { VaultRule } from './rule.ts';

/** What is wrong with the bibliography file itself. */
export const bibliographyProblems: VaultRule = function* ({ bibliography: { path, problems } }) {
  for (const { line, rule, message } of problems)
    yield { path: (path ?? '') as VaultPath, line, column: 1, severity: 'warning', rule, message };
};
