import type { NoteCheck } from './check.ts';

const fenced = /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}|~{3,})(.*)$/u;

/** A code block that nothing closes. */
export const unclosedFence: NoteCheck = function* ({ lines }) {
  let open: { line: number; column: number; fence: string } | undefined;
  for (const [index, text] of lines.entries()) {
    const [, lead = '', fence = '', rest = ''] = fenced.exec(text) ?? [];
    if (fence === '') continue;
    if (open === undefined) {
      if (!(fence.startsWith('`') && rest.includes('`')))
        open = { line: index + 1, column: lead.length + 1, fence };
    } else if (fence.startsWith(open.fence) && rest.trim() === '') open = undefined;
  }
  if (open === undefined) return;
  yield {
    line: open.line,
    column: open.column,
    severity: 'warning',
    rule: 'unclosed-fence',
    message: 'this code block is never closed, so it runs to the end',
    suggestion: 'end it with the same fence',
  };
};
