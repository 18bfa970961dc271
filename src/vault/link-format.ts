import { fileName, folderOf, noteName, type VaultPath } from '../compile/path.ts';
import type { Vault } from './vault.ts';

/** How Obsidian, asked by a vault's settings, writes a link: by the shortest path that names one file, by a path from the note, or from the root. */
type LinkFormat = 'shortest' | 'relative' | 'absolute';

/**
 * What of the settings counts where links and files are suggested. Nothing else depends on it: Obsidian finds a link's file
 * by its name and path alone, whatever format and folder the vault has for new ones.
 */
export interface LinkSettings {
  readonly newLinkFormat: LinkFormat;
  readonly attachmentFolderPath: string | undefined;
}

/** Obsidian's own defaults. */
export const defaultLinkSettings: LinkSettings = {
  newLinkFormat: 'shortest',
  attachmentFolderPath: undefined,
};

/**
 * What a link in the note `from` to the file `to` is written as, in the vault's own format; a note without its extension.
 */
export function linkTo({ settings, names }: Vault, from: VaultPath, to: VaultPath): string {
  const bare = to.replace(/\.md$/iu, '');
  if (settings.newLinkFormat === 'absolute') return bare;
  if (settings.newLinkFormat === 'relative') return relativePath(folderOf(from), bare);
  const name = to === bare ? fileName(to) : noteName(to);
  return names.find(name, '').length === 1 ? name : bare;
}

/** `../b/x` from the folder `a` to `b/x`; beside the note the bare name. */
function relativePath(folder: string, to: string): string {
  const base = folder === '' ? [] : folder.split('/');
  const path = to.split('/');
  let same = 0;
  while (same < base.length && same < path.length - 1 && base[same] === path[same]) same++;
  return [...base.slice(same).map(() => '..'), ...path.slice(same)].join('/');
}
