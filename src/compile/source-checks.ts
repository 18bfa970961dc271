import { scanFenced } from '../markdown/fenced/scan.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Findings that show in a note's source alone: fences, comments and properties that nothing closes. */
export function checkSource(body: string, unclosedProperties: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (unclosedProperties) {
    found.push({
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'broken-yaml',
      message: 'the properties are never closed',
      suggestion: 'end them with a line ---',
    });
  }
  const fence = unclosedFence(body);
  if (fence !== undefined) {
    found.push({
      line: fence,
      column: 1,
      severity: 'warning',
      rule: 'unclosed-fence',
      message: 'this code block is never closed, so it runs to the end',
      suggestion: 'end it with the same fence',
    });
  }
  const { unclosed } = scanFenced(body, '%%');
  if (unclosed !== undefined) {
    found.push({
      line: unclosed,
      column: 1,
      severity: 'warning',
      rule: 'unclosed-comment',
      message: 'this comment is never closed, so the rest of the note is hidden',
      suggestion: 'end it with %%',
    });
  }
  return found;
}

function unclosedFence(body: string): number | undefined {
  let open: { line: number; fence: string } | undefined;
  let line = 0;
  for (const text of body.split(/\r\n|\n|\r/u)) {
    line++;
    const [, fence = '', rest = ''] =
      /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/u.exec(text) ?? [];
    if (fence === '') continue;
    if (open === undefined) {
      if (!(fence.startsWith('`') && rest.includes('`'))) open = { line, fence };
    } else if (fence.startsWith(open.fence) && rest.trim() === '') open = undefined;
  }
  return open?.line;
}
