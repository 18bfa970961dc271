import { resolvedLinks } from '../links.ts';
import type { VaultRule } from './rule.ts';

/** A drawing that notes use holds what could run or send; it is published without. */
export const unsafeSvg: VaultRule = (vault) => {
  const used = resolvedLinks(vault).flatMap(({ target }) =>
    target.kind === 'attachment' ? [target.path] : [],
  );
  return [...new Set(used)].flatMap((path) => {
    const { removed = [] } = vault.attachments.get(path) ?? {};
    const message = `published without ${removed.join(', ')}`;
    return removed.length === 0
      ? []
      : [{ path, line: 1, column: 1, severity: 'warning', rule: 'unsafe-svg', message } as const];
  });
};
