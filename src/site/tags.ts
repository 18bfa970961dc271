import type { CompiledNote } from '../compile/compiled-note.ts';
import { slugSegment } from '../vault/slug.ts';
import type { Vault } from '../vault/vault.ts';
import { minutesOf } from './minutes.ts';
import { noteHref } from './note-href.ts';
import { urls } from './urls.ts';
import { getVault } from './vault.ts';
import type { Tag, TaggedNote } from './views.ts';

/** Tags of the vault by name; a nested tag's notes belong to the tags above it too. */
export async function getTags(): Promise<readonly Tag[]> {
  const { vault } = await getVault();
  const tags = new Map<string, { name: string; notes: Map<string, TaggedNote> }>();
  for (const note of vault.notes.values()) {
    for (const name of note.tags.flatMap(withParents)) {
      const slug = tagSlug(name);
      if (slug === '') continue;
      const tag = tags.get(slug) ?? { name, notes: new Map<string, TaggedNote>() };
      tags.set(slug, tag);
      tag.notes.set(note.path, taggedNote(vault, note));
    }
  }
  return [...tags]
    .map(([slug, { name, notes }]) => ({
      name,
      slug,
      title: `#${name}`,
      href: urls.tag(name),
      notes: [...notes.values()],
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function taggedNote(vault: Vault, note: CompiledNote): TaggedNote {
  const { question, description } = note.properties;
  return {
    title: note.title,
    href: noteHref(vault, note),
    about: question ?? description,
    minutes: minutesOf(note.words),
  };
}

/** URL path of a tag below `tags/`. */
export function tagSlug(name: string): string {
  return name
    .split('/')
    .map(slugSegment)
    .filter((part) => part !== '')
    .join('/');
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`; a deck's tag is the study pages' own. */
function withParents(name: string): string[] {
  if (/^flashcards(?:\/|$)/u.test(name)) return [];
  const parts = name.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
