import { mediaKind } from '../../compile/media.ts';
import { fileName, folderOf, type VaultPath } from '../../compile/path.ts';
import type { Vault } from '../vault.ts';
import { nearestNames } from './names.ts';
import type { LinkRule } from './rule.ts';

/** A file that an embed or link names and that is not there. */
export const missingAttachment: LinkRule = ({ note, link, target }, vault) => {
  if (target.kind !== 'broken' || target.reason !== 'missing' || !namesFile(link.target)) return undefined;
  return {
    rule: 'missing-attachment',
    severity: 'warning',
    message: `${link.source} names a file that is not in the vault`,
    suggestion: nearestNames(vault).files(fileName(link.target)) ?? placeFor(vault, note.path, link.target),
  };
};

/** True for a link whose target ends as files do that are no notes. */
export function namesFile(target: string): boolean {
  return mediaKind(target) !== 'file';
}

/** Where the vault keeps such files, if its settings tell and the link does not. */
function placeFor({ settings }: Vault, from: VaultPath, target: string): string | undefined {
  const folder = settings.attachmentFolderPath;
  if (folder === undefined || target.includes('/')) return undefined;
  const own = folderOf(from);
  const path = folder.startsWith('./') ? [own, folder.slice(2)] : [folder.replace(/^\/+/u, '')];
  return `add it as ${[...path, target].filter((part) => part !== '').join('/')}`;
}
