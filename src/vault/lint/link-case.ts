import { defaultLabel } from '../../markdown/wikilink/reference.ts';
import { noteName } from '../../compile/path.ts';
import { resolvedLinks, type ResolvedLink } from '../links.ts';
import type { LinkRule, VaultRule } from './rule.ts';

/**
 * A link that spells a file's name in other capitals: Obsidian follows it, a case-sensitive disk or host does not. No fault
 * of what the link means, so a rule of the vault and none of the link.
 */
export const linkCase: VaultRule = function* (vault) {
  for (const resolved of resolvedLinks(vault)) {
    const { note, link } = resolved;
    const finding = checkCase(resolved);
    if (finding) yield { path: note.path, line: link.line, column: link.column, ...finding };
  }
};

function checkCase({ note, link, target }: ResolvedLink): ReturnType<LinkRule> {
  if (target.kind !== 'note' && target.kind !== 'attachment') return undefined;
  if (link.target === '' || (target.kind === 'note' && target.via === 'alias')) return undefined;
  const path = target.kind === 'note' ? target.note.path : target.path;
  const to = asSpelled(link.target, path);
  if (to === link.target) return undefined;
  const isPlain = link.syntax !== 'property' && note.board === undefined;
  const isSafe = isPlain && target.others.length === 0 && !/[[\]|#^]/u.test(to);
  const label = link.embed || link.syntax !== 'wiki' ? undefined : defaultLabel(link);
  return {
    rule: 'link-case',
    severity: 'info',
    message: `${link.source} spells "${noteName(path)}" in other capitals`,
    suggestion: to,
    fix: isSafe ? { kind: 'retarget', from: link.target, to, label } : undefined,
  };
}

/** The target with every part of it that differs from the file's path in capitals alone as the path has it. */
function asSpelled(target: string, path: string): string {
  const real = path.split('/').reverse();
  const parts = target.split('/').reverse();
  return parts
    .map((part, index) => {
      const whole = real[index] ?? '';
      const candidates = index === 0 ? [whole, noteName(whole)] : [whole];
      return candidates.find((name) => differsInCase(part, name)) ?? part;
    })
    .reverse()
    .join('/');
}

function differsInCase(written: string, name: string): boolean {
  const [a, b] = [written.normalize('NFC'), name.normalize('NFC')];
  return a !== b && a.toLowerCase() === b.toLowerCase();
}
