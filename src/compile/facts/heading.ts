import type { Heading } from 'mdast';
import type { HeadingFact, Position } from '../compiled-note.ts';
import { plainText } from './text.ts';

const atx = /^[\s>]*(?:[-*+][ \t]+)?#{1,6}(?:[ \t](.*))?$/u;

/** What is known of a heading; its raw text is the source line without the signs that make it a heading. */
export function headingFact(
  heading: Heading,
  lines: readonly string[],
  { line, column }: Position,
): HeadingFact {
  const { text } = plainText(heading);
  const raw = atx.exec(lines[line - 1] ?? '')?.[1] ?? text;
  return { depth: heading.depth, text, raw, id: heading.data?.headingId ?? '', line, column };
}
