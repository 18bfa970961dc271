import type { NoteCheck } from './check.ts';
import { footnotesOf } from './footnotes.ts';
import { startOf } from './place.ts';

/** A footnote of a name that another has already. */
export const duplicateFootnote: NoteCheck = function* ({ tree }) {
  const seen = new Set<string>();
  for (const node of footnotesOf(tree).defined) {
    const message = `there are two footnotes [^${node.identifier}]; the first is shown`;
    if (seen.has(node.identifier))
      yield { ...startOf(node), severity: 'warning', rule: 'duplicate-footnote', message };
    seen.add(node.identifier);
  }
};
