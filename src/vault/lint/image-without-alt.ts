import { isPicture } from '../../compile/media.ts';
import { parseCaption } from '../../markdown/embed/reference.ts';
import type { LinkRule } from './rule.ts';

/** A picture that says nothing to those who do not see it. */
export const imageWithoutAlt: LinkRule = ({ link, target }) => {
  if (!link.embed || target.kind !== 'attachment' || !isPicture(target.path)) return undefined;
  if (parseCaption(link.label).alt !== undefined) return undefined;
  const suggestion = link.syntax === 'wiki' ? `![[${link.target}|what it shows]]` : '![what it shows](…)';
  return {
    rule: 'image-without-alt',
    severity: 'warning',
    message: `${link.source} has no text alternative`,
    suggestion,
  };
};
