import { mediaKind } from '../../compile/media.ts';
import type { LinkRule } from './rule.ts';

/** An embed that shows as a card only. */
export const unsupportedEmbed: LinkRule = ({ link, target }) => {
  if (!link.embed || target.kind !== 'attachment') return undefined;
  const kind = mediaKind(target.path);
  if (kind !== 'base') return undefined;
  return {
    rule: 'unsupported-embed',
    severity: 'info',
    message: `${link.source} shows as a card: a ${kind} is not rendered`,
  };
};
