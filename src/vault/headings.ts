import type { HeadingFact } from '../compile/compiled-note.ts';
import { foldHeading } from './fold.ts';

/** Finds the heading that `A#B` names: B inside the section of A. Undefined when a part names nothing. */
export function findHeading(headings: readonly HeadingFact[], fragment: string): HeadingFact | undefined {
  const whole = match(headings, fragment)[0];
  if (whole) return whole;
  const parts = fragment.split('#').filter((part) => part.trim() !== '');
  return parts.length > 1 ? descend(headings, parts) : undefined;
}

function descend(headings: readonly HeadingFact[], parts: readonly string[]): HeadingFact | undefined {
  const [part = '', ...rest] = parts;
  for (const heading of match(headings, part)) {
    if (rest.length === 0) return heading;
    const start = headings.indexOf(heading) + 1;
    const length = headings.slice(start).findIndex(({ depth }) => depth <= heading.depth);
    const found = descend(headings.slice(start, length === -1 ? undefined : start + length), rest);
    if (found) return found;
  }
  return undefined;
}

/** Headings that a text names: those spelled so before those that only fold to it. */
function match(headings: readonly HeadingFact[], text: string): HeadingFact[] {
  const bare = text.trim();
  const exact = headings.filter(({ raw, text: visible }) => raw.trim() === bare || visible.trim() === bare);
  if (exact.length > 0) return exact;
  const folded = foldHeading(bare);
  return headings.filter(
    ({ raw, text: visible }) => foldHeading(raw) === folded || foldHeading(visible) === folded,
  );
}

/** The raw text of a heading, led by those above it where the text alone names several. */
export function headingChain(headings: readonly HeadingFact[], heading: HeadingFact): readonly string[] {
  const chain = [heading.raw];
  const twins = headings.filter(({ raw }) => foldHeading(raw) === foldHeading(heading.raw));
  if (twins.length < 2) return chain;
  const parent = headings.slice(0, headings.indexOf(heading)).findLast(({ depth }) => depth < heading.depth);
  return parent ? [parent.raw, ...chain] : chain;
}
