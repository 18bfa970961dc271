import { hash } from '../link/urls.ts';
import { readingPaths } from '../vault/paths.ts';
import { minutesOf } from './minutes.ts';
import { site } from './config.ts';
import { noteHref } from './note-href.ts';
import { getOutline } from './outline.ts';
import { getVault } from './vault.ts';
import type { HomeFacts } from './views.ts';

/** What the site can add to the home note's own lists: the length of each path, unit and minutes of each bite. */
export async function getHomeFacts(): Promise<HomeFacts> {
  const [{ vault }, outline] = await Promise.all([getVault(), getOutline()]);
  const paths = readingPaths(vault).flatMap(({ title, source, section, notes }) => {
    const [first] = notes;
    const href = noteHref(vault, source) + hash(section.id);
    const minutes = notes.reduce((sum, { words }) => sum + minutesOf(words), 0);
    return first
      ? [
          {
            title,
            href,
            bites: notes.length,
            minutes,
            first: { title: first.title, href: noteHref(vault, first) },
          },
        ]
      : [];
  });
  const home = vault.home === undefined ? undefined : vault.notes.get(vault.home);
  const isSilent = home === undefined || home.excerpt === '';
  const promise = home?.properties.description ?? (isSilent ? site.description : undefined);
  return { promise, paths, outline };
}
