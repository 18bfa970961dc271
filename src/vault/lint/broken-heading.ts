import { nearest } from './nearest.ts';
import type { LinkRule } from './rule.ts';

/** A link to a heading that its note does not have. */
export const brokenHeading: LinkRule = ({ link, target }) => {
  if (target.kind !== 'note' || !target.brokenFragment) return undefined;
  if (link.fragment === undefined || link.fragment.startsWith('^')) return undefined;
  const { title, headings } = target.note;
  return {
    rule: 'broken-heading',
    severity: 'warning',
    message: `"${title}" has no heading "${link.fragment}"`,
    suggestion: nearest(
      link.fragment,
      headings.map(({ raw }) => raw),
    ),
  };
};
