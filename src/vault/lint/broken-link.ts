import { mediaKind } from '../../compile/media.ts';
import { fileName, noteName } from '../../compile/path.ts';
import { nearest } from './nearest.ts';
import type { LinkRule } from './rule.ts';

/** A link or note embed that names nothing in the vault. */
export const brokenLink: LinkRule = ({ link, target }, vault) => {
  if (target.kind !== 'broken' || target.reason === 'unpublished') return undefined;
  if (target.reason === 'outside') {
    return { rule: 'broken-link', severity: 'error', message: `${link.source} leads out of the vault` };
  }
  if (isFile(link.target)) return undefined;
  const close = nearest(fileName(link.target), [...vault.notes.keys()].map(noteName));
  const suggestion = close === undefined ? undefined : `[[${close}]]`;
  return {
    rule: 'broken-link',
    severity: 'warning',
    message: `${link.source} names no note of the vault`,
    suggestion,
  };
};

/** A file that an embed or link names and that is not there. */
export const missingAttachment: LinkRule = ({ link, target }, vault) => {
  if (target.kind !== 'broken' || target.reason !== 'missing' || !isFile(link.target)) return undefined;
  const close = nearest(fileName(link.target), [...vault.attachments.keys()].map(fileName));
  return {
    rule: 'missing-attachment',
    severity: 'warning',
    message: `${link.source} names a file that is not in the vault`,
    suggestion: close,
  };
};

function isFile(target: string): boolean {
  return mediaKind(target) !== 'file';
}
