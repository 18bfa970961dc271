import type { CompiledNote } from '../compile/compiled-note.ts';
import type { VaultPath } from '../compile/path.ts';
import type { Vault } from '../vault/vault.ts';

/** The picture that the plug-in exported beside the drawing. */
export function drawingImage({ attachments }: Vault, { path }: CompiledNote): VaultPath | undefined {
  const stem = path.replace(/\.mdx?$/iu, '');
  const names = ['svg', 'png', 'light.svg', 'light.png'].map((ending) => `${stem}.${ending}` as VaultPath);
  return names.find((name) => attachments.has(name));
}
