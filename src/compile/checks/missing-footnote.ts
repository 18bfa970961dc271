import type { Text } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { NoteCheck } from './check.ts';

const mark = /\[\^[^\]\s[]+\]/gu;

/** A mark that no footnote answers; it stays text. */
export const missingFootnote: NoteCheck = function* ({ tree, source }) {
  const found: Diagnostic[] = [];
  visit(tree, 'text', (node) => {
    if (node.value.includes('[^')) found.push(...marksOf(node, source));
  });
  yield* found;
};

function* marksOf({ value, position }: Text, source: string): Generator<Diagnostic> {
  if (position?.start.offset === undefined) return;
  let { line, column } = position.start;
  let done = position.start.offset;
  for (const [text] of value.matchAll(mark)) {
    const place = source.indexOf(text, done);
    if (place === -1) return;
    const passed = source.slice(done, place).split('\n');
    line += passed.length - 1;
    column = (passed.at(-1)?.length ?? 0) + (passed.length > 1 ? 1 : column);
    const message = `no footnote answers ${text}`;
    if (source[place - 1] !== '\\')
      yield { line, column, severity: 'warning', rule: 'missing-footnote', message };
    column += text.length;
    done = place + text.length;
  }
}
