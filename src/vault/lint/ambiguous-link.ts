import type { LinkRule } from './rule.ts';

/** A link whose name fits several files; the first is taken, on every run the same. */
export const ambiguousLink: LinkRule = ({ link, target }) => {
  if (target.kind !== 'note' && target.kind !== 'attachment') return undefined;
  if (target.others.length === 0) return undefined;
  const path = target.kind === 'note' ? target.note.path : target.path;
  const message = `${link.source} fits ${[path, ...target.others].join(', ')}; the first is taken`;
  return {
    rule: 'ambiguous-link',
    severity: 'warning',
    message,
    suggestion: `[[${path.replace(/\.md$/iu, '')}]]`,
  };
};
