import type { CompiledNote, LinkFact } from '../compile/compiled-note.ts';
import { resolveLink, type LinkTarget } from './resolve.ts';
import type { Vault } from './vault.ts';

/** A link of a published note and what it names. */
export interface ResolvedLink {
  readonly note: CompiledNote;
  readonly link: LinkFact;
  readonly target: LinkTarget;
}

const cache = new WeakMap<Vault, readonly ResolvedLink[]>();

/** Every link of every published note, resolved once for a vault. */
export function resolvedLinks(vault: Vault): readonly ResolvedLink[] {
  const known = cache.get(vault);
  if (known) return known;
  const links: ResolvedLink[] = [];
  for (const note of vault.notes.values()) {
    for (const link of note.links) links.push({ note, link, target: resolveLink(vault, note.path, link) });
  }
  cache.set(vault, links);
  return links;
}
