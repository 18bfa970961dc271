import { mediaKind } from '../../compile/media.ts';
import { folderOf, type VaultPath } from '../../compile/path.ts';
import { findComparison } from '../comparison.ts';
import { resolveLink } from '../resolve.ts';
import type { Vault } from '../vault.ts';
import type { VaultRule } from './rule.ts';

const kinds = new Set(['image', 'audio', 'video', 'pdf']);

/** A picture, recording, document or data file that no note shows or links to. */
export const unusedAttachment: VaultRule = function* (vault) {
  const used = usedFiles(vault);
  for (const { path } of vault.attachments.values()) {
    const isMedia = kinds.has(mediaKind(path)) && !/\.excalidraw\.(?:\w+\.)?(?:svg|png)$/iu.test(path);
    if (used.has(path) || !(isMedia || /\.chart$/iu.test(path))) continue;
    const message = 'no note shows this file or links to it';
    yield { path, line: 1, column: 1, rule: 'unused-attachment', severity: 'info', message };
  }
};

/** Files that notes name: in links, in HTML, in the property `image`; and the table that has a page of its own. */
function usedFiles(vault: Vault): Set<string> {
  const used = new Set<string>([findComparison(vault)?.path ?? '']);
  const add = (from: VaultPath, target: string, fragment?: string): void => {
    const found = resolveLink(vault, from, { target, fragment });
    if (found.kind === 'attachment') used.add(found.path);
  };
  for (const { path, links, article, properties } of [
    ...vault.notes.values(),
    ...vault.unpublished.values(),
  ]) {
    for (const { target, fragment } of links) add(path, target, fragment);
    for (const part of article)
      if (typeof part !== 'string' && (part.kind === 'embed' || part.kind === 'link')) add(path, part.target);
    if (properties.image !== undefined) addAll(vault.names.find(properties.image, folderOf(path)));
  }
  return used;

  function addAll(paths: readonly VaultPath[]): void {
    for (const path of paths) used.add(path);
  }
}
