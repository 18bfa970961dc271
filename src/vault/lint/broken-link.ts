import { fileName, folderOf } from '../../compile/path.ts';
import { linkTo } from '../link-format.ts';
import { namesFile } from './missing-attachment.ts';
import { nearestNames } from './names.ts';
import type { LinkRule } from './rule.ts';

/** A link or note embed that names nothing in the vault. */
export const brokenLink: LinkRule = ({ note, link, target }, vault) => {
  if (target.kind !== 'broken' || target.reason === 'unpublished') return undefined;
  if (target.reason === 'outside') {
    return { rule: 'broken-link', severity: 'error', message: `${link.source} leads out of the vault` };
  }
  if (namesFile(link.target)) return undefined;
  return {
    rule: 'broken-link',
    severity: 'warning',
    message: `${link.source} names no note of the vault`,
    // Of thousands of broken links a build tells of twenty.
    get suggestion() {
      const close = nearestNames(vault).notes(fileName(link.target));
      const [path] = close === undefined ? [] : vault.names.find(close, folderOf(note.path));
      return path === undefined ? undefined : `[[${linkTo(vault, note.path, path)}]]`;
    },
  };
};
