import { orphans } from './note-graph.ts';
import type { VaultRule } from './rule.ts';

/** A note that no other links to and that links to none. */
export const orphanNote: VaultRule = function* (vault) {
  for (const { path } of orphans(vault)) {
    if (path === vault.home) continue;
    const message = 'no note links to this one, and it links to none';
    yield { path, line: 1, column: 1, rule: 'orphan-note', severity: 'info', message };
  }
};
