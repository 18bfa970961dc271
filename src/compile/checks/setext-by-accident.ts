import { visit } from '../../markdown/visit.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { NoteCheck } from './check.ts';

const underline = /^([\s>]*)(-{1,3})\s*$/u;

/**
 * A rule `---`, or the beginning of a list, that makes a heading of the text right above it. An underline that was meant
 * is longer than three signs, or as long as its text.
 */
export const setextByAccident: NoteCheck = function* ({ tree, lines }) {
  const found: Diagnostic[] = [];
  visit(tree, 'heading', ({ depth, position }) => {
    if (depth !== 2 || position === undefined || position.start.line === position.end.line) return;
    const line = position.end.line;
    const [, lead = '', signs = ''] = underline.exec(lines[line - 1] ?? '') ?? [];
    const above = lines[line - 2]?.trim() ?? '';
    if (signs === '' || above.length <= signs.length) return;
    const column = lead.length + 1;
    found.push({ line, column, ...finding(signs) });
  });
  yield* found;
};

function finding(signs: string): Omit<Diagnostic, 'line' | 'column'> {
  return {
    severity: 'warning',
    rule: 'setext-by-accident',
    message: `${signs} right under a text makes it a heading`,
    suggestion: `an empty line before ${signs}, or ## before the text`,
  };
}
