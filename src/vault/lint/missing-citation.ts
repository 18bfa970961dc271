import type { CitationFact } from '../../compile/compiled-note.ts';
import { nearestNames } from './names.ts';
import type { VaultRule } from './rule.ts';

/** A citation in brackets whose key the bibliography does not have. */
export const missingCitation: VaultRule = function* (vault) {
  for (const { path, citations } of vault.notes.values()) {
    for (const citation of citations) {
      if (citation.style !== 'group') continue;
      let from = 0;
      for (const { key } of citation.items) {
        const index = Math.max(from, citation.source.indexOf(`@${key}`, from));
        from = index + 1;
        if (vault.bibliography.byKey.has(key)) continue;
        const close = nearestNames(vault).keys(key);
        const suggestion = close === undefined ? undefined : `@${close}`;
        const message = `@${key} is not in the references`;
        const place = placeOf(citation, index);
        yield { path, ...place, rule: 'missing-citation', severity: 'warning', message, suggestion };
      }
    }
  }
};

/** Where the key itself stands; a citation that goes over a line end counts as its beginning. */
function placeOf({ line, column, source }: CitationFact, index: number): { line: number; column: number } {
  return { line, column: source.includes('\n') ? column : column + index };
}
