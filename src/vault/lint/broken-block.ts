import { nearest } from './nearest.ts';
import type { LinkRule } from './rule.ts';

/** A link to a block id that its note does not have. */
export const brokenBlock: LinkRule = ({ link, target }) => {
  if (target.kind !== 'note' || !target.brokenFragment || !link.fragment?.startsWith('^')) return undefined;
  const { title, blocks } = target.note;
  const ids = blocks.map(({ id }) => id);
  const close = nearest(link.fragment.slice(1), ids);
  return {
    rule: 'broken-block',
    severity: 'warning',
    message: `"${title}" has no block ${link.fragment}`,
    suggestion: close === undefined ? undefined : `^${close}`,
  };
};
