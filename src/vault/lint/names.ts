import { fileName, noteName } from '../../compile/path.ts';
import type { Vault } from '../vault.ts';
import { nameFinder, type NameFinder } from './nearest.ts';

interface Names {
  readonly notes: NameFinder;
  readonly files: NameFinder;
  readonly keys: NameFinder;
}

const cache = new WeakMap<Vault, Names>();

/** Finds the nearest name among a vault's notes, attachments and citation keys; the index is made once. */
export function nearestNames(vault: Vault): Names {
  const known = cache.get(vault) ?? {
    notes: nameFinder([...vault.notes.keys()].map(noteName)),
    files: nameFinder([...vault.attachments.keys()].map(fileName)),
    keys: nameFinder(vault.bibliography.byKey.keys()),
  };
  cache.set(vault, known);
  return known;
}
