import type { CompiledNote, Mention } from '../compile/compiled-note.ts';
import { sourcesOf } from '../figure/figure.ts';
import { embeddedFigures, figureId } from './figures.ts';
import { resolvedLinks } from './links.ts';
import type { Vault } from './vault.ts';

/** One place that cites an entry. */
export interface CitationUse {
  readonly note: CompiledNote;
  readonly mention: Mention | undefined;
  /** Element id on the note's page: of the citation, or of the section that links to the work. */
  readonly fragment: string | undefined;
  /** Title of the figure that rests on it, where no sentence does. */
  readonly figure?: string;
}

const cache = new WeakMap<Vault, ReadonlyMap<number, readonly CitationUse[]>>();

/** Where each entry, by number, is cited: by citations, and by links to its file. */
export function citationUses(vault: Vault): ReadonlyMap<number, readonly CitationUse[]> {
  const known = cache.get(vault);
  if (known) return known;
  const uses = new Map<number, CitationUse[]>();
  const add = (number: number, use: CitationUse): void => {
    const list = uses.get(number);
    if (list) list.push(use);
    else uses.set(number, [use]);
  };
  const { entries, byKey } = vault.bibliography;
  for (const note of vault.notes.values()) {
    for (const { n, style, items, mention } of note.citations) {
      for (const { key } of items) {
        const entry = style === 'number' ? entries[Number(key) - 1] : byKey.get(key);
        if (entry) add(entry.number, { note, mention, fragment: `cite-${String(n)}` });
      }
    }
    for (const { path, figure } of embeddedFigures(vault, note)) {
      for (const key of sourcesOf(figure)) {
        const entry = byKey.get(key);
        if (entry)
          add(entry.number, { note, mention: undefined, fragment: figureId(path), figure: figure.title });
      }
    }
  }
  for (const { note, link, target } of resolvedLinks(vault)) {
    if (target.kind === 'reference')
      add(target.entry.number, { note, mention: link.mention, fragment: link.mention?.section });
  }
  cache.set(vault, uses);
  return uses;
}

/** Numbers of the entries that these notes cite, in text and in figures. */
export function sourcesUsed(vault: Vault, notes: readonly CompiledNote[]): ReadonlySet<number> {
  const own = new Set(notes);
  const used = [...citationUses(vault)].filter(([, uses]) => uses.some(({ note }) => own.has(note)));
  return new Set(used.map(([number]) => number));
}
