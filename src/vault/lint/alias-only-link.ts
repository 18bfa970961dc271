import { defaultLabel } from '../../markdown/wikilink/reference.ts';
import type { Fix } from '../../compile/diagnostic.ts';
import { noteName } from '../../compile/path.ts';
import { linkTo } from '../link-format.ts';
import type { ResolvedLink } from '../links.ts';
import { resolveLink, type NoteTarget } from '../resolve.ts';
import type { Vault } from '../vault.ts';
import type { LinkRule } from './rule.ts';

/** A link by a bare alias, which the site follows and Obsidian does not. */
export const aliasOnlyLink: LinkRule = (resolved, vault) => {
  const { link, target } = resolved;
  if (target.kind !== 'note' || target.via !== 'alias') return undefined;
  const name = noteName(target.note.path);
  return {
    rule: 'alias-only-link',
    severity: 'warning',
    message: `${link.source} is an alias of "${name}"; Obsidian does not follow it`,
    suggestion: `[[${linkTo(vault, resolved.note.path, target.note.path)}|${link.label ?? link.target}]]`,
    fix: nameInstead(resolved, target, vault),
  };
};

/** Safe where one note alone has the alias and the note's own name leads to it. */
function nameInstead({ note, link }: ResolvedLink, target: NoteTarget, vault: Vault): Fix | undefined {
  if (link.syntax !== 'wiki' || target.others.length > 0) return undefined;
  const to = linkTo(vault, note.path, target.note.path);
  const found = resolveLink(vault, note.path, { target: to, fragment: link.fragment });
  if (/[[\]|#^]/u.test(to) || found.kind !== 'note' || found.note !== target.note) return undefined;
  return { kind: 'retarget', from: link.target, to, label: link.embed ? undefined : defaultLabel(link) };
}
