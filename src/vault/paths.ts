import type { CompiledNote, HeadingFact } from '../compile/compiled-note.ts';
import { resolvedLinks } from './links.ts';
import type { Vault } from './vault.ts';

/** A way through the course: a section of the note whose `role` is `paths`. */
export interface ReadingPath {
  readonly title: string;
  /** The note that lists it, and the id of its section there. */
  readonly source: CompiledNote;
  readonly section: HeadingFact;
  /** In reading order, each once. */
  readonly notes: readonly CompiledNote[];
}

const cache = new WeakMap<Vault, readonly ReadingPath[]>();

/** The reading paths of a vault: each heading of the paths note and the notes that its section links to. */
export function readingPaths(vault: Vault): readonly ReadingPath[] {
  const known = cache.get(vault) ?? collect(vault);
  cache.set(vault, known);
  return known;
}

function collect(vault: Vault): ReadingPath[] {
  const links = Map.groupBy(
    resolvedLinks(vault).filter(({ note }) => note.properties.role === 'paths'),
    ({ note, link }) => `${note.path}#${link.mention?.section ?? ''}`,
  );
  const sources = [...vault.notes.values()].filter(({ properties }) => properties.role === 'paths');
  return sources.flatMap((source) =>
    source.headings.flatMap((section): ReadingPath[] => {
      const targets = links.get(`${source.path}#${section.id}`) ?? [];
      const notes = targets.flatMap(({ target }) => (target.kind === 'note' ? [target.note] : []));
      return notes.length === 0 ? [] : [{ title: section.text, source, section, notes: [...new Set(notes)] }];
    }),
  );
}
