import type { LinkRule } from './rule.ts';

/** A file whose place in the vault holds only the pointer of Git LFS. */
export const absentFile: LinkRule = ({ link, target }) => {
  if (target.kind !== 'broken' || target.reason !== 'pointer') return undefined;
  return {
    rule: 'missing-attachment',
    severity: 'warning',
    message: `${link.source} names a file that Git LFS has not fetched`,
    suggestion: 'git lfs pull',
  };
};
