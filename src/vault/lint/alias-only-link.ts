import { noteName } from '../../compile/path.ts';
import type { LinkRule } from './rule.ts';

/** A link by a bare alias, which the site follows and Obsidian does not. */
export const aliasOnlyLink: LinkRule = ({ link, target }) => {
  if (target.kind !== 'note' || target.via !== 'alias') return undefined;
  const name = noteName(target.note.path);
  return {
    rule: 'alias-only-link',
    severity: 'warning',
    message: `${link.source} is an alias of "${name}"; Obsidian does not follow it`,
    suggestion: `[[${name}|${link.label ?? link.target}]]`,
  };
};
