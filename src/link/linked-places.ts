import type { Vault } from '../vault/vault.ts';
import { noteUrl } from './context.ts';
import { linkContext, linkedFacts } from './link-note.ts';
import type { UrlResolver } from './urls.ts';

/** Element ids that wiki-links and terms of the vault's notes lead to, by the URL of their page. */
export function linkedPlaces(vault: Vault, urls: UrlResolver): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const note of vault.notes.values()) {
    const own = noteUrl(linkContext(vault, note, urls), note);
    for (const [page, id] of linkedFacts(vault, note, urls).places) {
      const ids = places.get(page || own) ?? new Set();
      places.set(page || own, ids.add(decodeURIComponent(id)));
    }
  }
  return places;
}
