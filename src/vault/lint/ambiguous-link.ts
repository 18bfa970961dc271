import type { VaultPath } from '../../compile/path.ts';
import { linkTo } from '../link-format.ts';
import type { Vault } from '../vault.ts';
import type { LinkRule } from './rule.ts';

/** A link whose name fits several files; the first is taken, on every run the same. */
export const ambiguousLink: LinkRule = ({ note, link, target }, vault) => {
  if (target.kind !== 'note' && target.kind !== 'attachment') return undefined;
  if (target.others.length === 0) return undefined;
  const path = target.kind === 'note' ? target.note.path : target.path;
  const message = `${link.source} fits ${[path, ...target.others].join(', ')}; the first is taken`;
  return {
    rule: 'ambiguous-link',
    severity: 'warning',
    message,
    suggestion: `[[${clearLink(vault, note.path, path)}]]`,
  };
};

/** In the vault's own format, unless that is as little clear: beside its note a relative link is a bare name. */
function clearLink(vault: Vault, from: VaultPath, to: VaultPath): string {
  const link = vault.settings.newLinkFormat === 'relative' ? linkTo(vault, from, to) : '';
  return link.includes('/') ? link : to.replace(/\.md$/iu, '');
}
