import { scanFenced } from '../../markdown/fenced/scan.ts';
import type { NoteCheck } from './check.ts';

/** A comment that nothing closes. */
export const unclosedComment: NoteCheck = function* ({ source, lines }) {
  const { unclosed } = scanFenced(source, '%%');
  if (unclosed === undefined) return;
  yield {
    line: unclosed,
    column: (lines[unclosed - 1]?.indexOf('%%') ?? 0) + 1,
    severity: 'warning',
    rule: 'unclosed-comment',
    message: 'this comment is never closed, so the rest of the note is hidden',
    suggestion: 'end it with %%',
  };
};
