import type { CompiledNote, HeadingFact } from '../compile/compiled-note.ts';
import type { Vault } from './vault.ts';

/** An entry of the glossary: a heading of the third level or deeper in the note whose `role` is `glossary`. */
export interface Term {
  readonly note: CompiledNote;
  readonly heading: HeadingFact;
  /** What the text may call it: the heading's parts between commas, the first the name itself. */
  readonly names: readonly string[];
}

const cache = new WeakMap<Vault, readonly Term[]>();

/** The glossary's entries, in its order. */
export function termsOf(vault: Vault): readonly Term[] {
  const known = cache.get(vault) ?? collect(vault);
  cache.set(vault, known);
  return known;
}

function collect(vault: Vault): Term[] {
  const glossaries = [...vault.notes.values()].filter(({ properties }) => properties.role === 'glossary');
  return glossaries.flatMap((note) =>
    note.headings
      .filter(({ depth }) => depth >= 3)
      .map((heading) => ({
        note,
        heading,
        names: heading.text.split(/,\s+/u).filter((name) => name !== ''),
      })),
  );
}
