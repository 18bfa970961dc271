import type { NoteCheck } from './check.ts';
import { footnotesOf } from './footnotes.ts';
import { startOf } from './place.ts';

/** A footnote that nothing calls. */
export const unusedFootnote: NoteCheck = function* ({ tree }) {
  const { defined, called } = footnotesOf(tree);
  const first = new Map(defined.toReversed().map((node) => [node.identifier, node]));
  for (const node of first.values()) {
    if (called.has(node.identifier)) continue;
    const message = `nothing calls the footnote [^${node.identifier}], so it is not shown`;
    yield { ...startOf(node), severity: 'warning', rule: 'unused-footnote', message };
  }
};
