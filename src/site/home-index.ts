import { resolvedLinks } from '../vault/links.ts';
import type { Vault } from '../vault/vault.ts';
import { getVault } from './vault.ts';

const known = new WeakMap<Vault, boolean>();

/** True when the home note itself links to every other note, so that the site need not list them again. */
export async function homeListsAll(): Promise<boolean> {
  const { vault } = await getVault();
  const listed = known.get(vault) ?? listsAll(vault);
  known.set(vault, listed);
  return listed;
}

function listsAll(vault: Vault): boolean {
  const listed = new Set<string>();
  for (const { note, target } of resolvedLinks(vault)) {
    if (note.path === vault.home && target.kind === 'note') listed.add(target.note.path);
  }
  return (
    vault.home !== undefined &&
    [...vault.notes.keys()].every((path) => path === vault.home || listed.has(path))
  );
}
