import type { CompiledNote } from '../compile/compiled-note.ts';
import type { VaultPath } from '../compile/path.ts';
import { emptyBibliography } from '../bibliography/bibliography.ts';
import { resolvedLinks } from './links.ts';
import { buildVault, isPublished } from './vault.ts';

/** For each published note, the targets of its links to private ones whose label would tell the private note's name. */
export function hiddenTargets(notes: readonly CompiledNote[]): ReadonlyMap<VaultPath, readonly string[]> {
  if (notes.every(isPublished)) return new Map();
  const vault = buildVault({ notes, attachments: [], bibliography: emptyBibliography });
  const hidden = new Map<VaultPath, Set<string>>();
  for (const { note, link, target } of resolvedLinks(vault)) {
    if (target.kind !== 'broken' || target.reason !== 'unpublished') continue;
    if (link.label !== undefined || link.syntax !== 'wiki') continue;
    const targets = hidden.get(note.path) ?? new Set<string>();
    hidden.set(note.path, targets.add(link.target));
  }
  return new Map([...hidden].map(([path, targets]) => [path, [...targets].sort()]));
}
