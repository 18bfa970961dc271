import { noteHref } from './note-href.ts';
import { getVault } from './vault.ts';
import type { PageName } from './views.ts';

/** What every published note is called, for the page that suggests one. */
export async function getNames(): Promise<readonly PageName[]> {
  const { vault } = await getVault();
  return [...vault.notes.values()].map((note) => ({
    title: note.title,
    href: noteHref(vault, note),
    slug: vault.slugs.get(note.path) ?? '',
    aliases: note.properties.aliases ?? [],
  }));
}
