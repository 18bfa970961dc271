import { mediaKind } from '../../compile/media.ts';
import { pageOf } from '../resolve.ts';
import type { LinkRule } from './rule.ts';

/** A link to a page that its PDF does not have, where the file tells how many it has. */
export const pdfPageOutOfRange: LinkRule = ({ link, target }, { attachments }) => {
  if (target.kind !== 'attachment' || mediaKind(target.path) !== 'pdf') return undefined;
  const page = pageOf(target.fragment);
  const pages = attachments.get(target.path)?.pages;
  if (page === undefined || pages === undefined || (page >= 1 && page <= pages)) return undefined;
  return {
    rule: 'pdf-page-out-of-range',
    severity: 'warning',
    message: `${link.source} names page ${String(page)} of a document that has ${String(pages)}`,
    suggestion: `#page=${String(page < 1 ? 1 : pages)}`,
  };
};
