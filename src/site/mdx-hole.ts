import type { Placeholder } from '../compile/hole.ts';
import { toVaultPath } from '../compile/path.ts';
import { fillHole, fillParts, linkContext } from '../link/link-note.ts';
import { linkTags } from '../link/links.ts';
import { urls } from './urls.ts';
import { getVault } from './vault.ts';

/** HTML around what an MDX note puts into a hole; only a link has something between. */
export async function fillMdxHole(from: string, json: string): Promise<{ open: string; close: string }> {
  const { vault } = await getVault();
  const note = vault.notes.get(toVaultPath(from));
  const hole = JSON.parse(json) as Placeholder;
  if (!note || hole.kind === 'link-end') return { open: '', close: '' };
  if (hole.kind === 'html') return { open: hole.html, close: '' };
  const context = linkContext(vault, note, urls);
  if (hole.kind === 'parts') return { open: fillParts(context, hole.parts), close: '' };
  if (hole.kind === 'link') return linkTags(context, hole);
  return { open: fillHole(context, hole), close: '' };
}
