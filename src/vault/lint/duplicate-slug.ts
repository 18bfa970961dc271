import type { VaultRule } from './rule.ts';

/** Two notes whose names make one URL; the later one by path was given another. */
export const duplicateSlug: VaultRule = function* ({ slugClashes, slugs }) {
  for (const [path, owner] of slugClashes) {
    const message = `${owner} has the URL that this note's name makes; this one is at /${slugs.get(path) ?? ''}/`;
    yield {
      path,
      line: 1,
      column: 1,
      rule: 'duplicate-slug',
      severity: 'warning',
      message,
      suggestion: 'rename one, or give it a permalink',
    };
  }
};
