import { mediaKind } from '../../compile/media.ts';
import { fileName } from '../../compile/path.ts';
import { nearestNames } from './names.ts';
import type { LinkRule } from './rule.ts';

/** A file that an embed or link names and that is not there. */
export const missingAttachment: LinkRule = ({ link, target }, vault) => {
  if (target.kind !== 'broken' || target.reason !== 'missing' || !namesFile(link.target)) return undefined;
  return {
    rule: 'missing-attachment',
    severity: 'warning',
    message: `${link.source} names a file that is not in the vault`,
    suggestion: nearestNames(vault).files(fileName(link.target)),
  };
};

/** True for a link whose target ends as files do that are no notes. */
export function namesFile(target: string): boolean {
  return mediaKind(target) !== 'file';
}
