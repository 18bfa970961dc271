import type { LinkRule } from './rule.ts';

/** A link from a page to a note that has none. */
export const linksToUnpublished: LinkRule = ({ link, target }) => {
  if (target.kind !== 'broken' || target.reason !== 'unpublished') return undefined;
  return {
    rule: 'links-to-unpublished',
    severity: 'warning',
    message: `${link.source} names a note that is not published`,
  };
};
