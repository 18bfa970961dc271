import { nearest } from './nearest.ts';
import type { VaultRule } from './rule.ts';

/** A citation in brackets whose key the bibliography does not have. */
export const missingCitation: VaultRule = function* ({ notes, bibliography }) {
  for (const { path, citations } of notes.values()) {
    for (const { style, items, line, column } of citations) {
      if (style !== 'group') continue;
      for (const { key } of items) {
        if (bibliography.byKey.has(key)) continue;
        const close = nearest(key, bibliography.byKey.keys());
        const suggestion = close === undefined ? undefined : `@${close}`;
        yield {
          path,
          line,
          column,
          rule: 'missing-citation',
          severity: 'warning',
          message: `@${key} is not in the references`,
          suggestion,
        };
      }
    }
  }
};
