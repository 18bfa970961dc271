import { nearest } from './nearest.ts';
import type { LinkRule } from './rule.ts';

/** A link to a heading or block that its note does not have. */
export const brokenFragment: LinkRule = ({ link, target }) => {
  if (target.kind !== 'note' || !target.brokenFragment || link.fragment === undefined) return undefined;
  const { title, headings, blocks } = target.note;
  if (link.fragment.startsWith('^')) {
    const close = nearest(
      link.fragment.slice(1),
      blocks.map(({ id }) => id),
    );
    const suggestion = close === undefined ? undefined : `^${close}`;
    return {
      rule: 'broken-block',
      severity: 'warning',
      message: `"${title}" has no block ${link.fragment}`,
      suggestion,
    };
  }
  const suggestion = nearest(
    link.fragment,
    headings.map(({ raw }) => raw),
  );
  return {
    rule: 'broken-heading',
    severity: 'warning',
    message: `"${title}" has no heading "${link.fragment}"`,
    suggestion,
  };
};
