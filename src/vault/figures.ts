import type { CompiledNote } from '../compile/compiled-note.ts';
import { noteName } from '../compile/path.ts';
import type { Figure } from '../figure/figure.ts';
import { resolvedLinks } from './links.ts';
import { slugSegment } from './slug.ts';
import type { Vault } from './vault.ts';

/** A data file where a note shows it. */
export interface EmbeddedFigure {
  readonly path: string;
  readonly figure: Figure;
}

const cache = new WeakMap<Vault, ReadonlyMap<CompiledNote, readonly EmbeddedFigure[]>>();

/** The data files that a note shows, each once, in the order of the note. */
export function embeddedFigures(vault: Vault, note: CompiledNote): readonly EmbeddedFigure[] {
  const known = cache.get(vault) ?? collect(vault);
  cache.set(vault, known);
  return known.get(note) ?? [];
}

/** Element id of a figure on the page that shows it. */
export function figureId(path: string): string {
  return `fig-${slugSegment(noteName(path).replace(/\.chart$/iu, ''))}`;
}

function collect(vault: Vault): Map<CompiledNote, EmbeddedFigure[]> {
  const found = new Map<CompiledNote, EmbeddedFigure[]>();
  for (const { note, link, target } of resolvedLinks(vault)) {
    if (!link.embed || target.kind !== 'attachment') continue;
    const figure = vault.figures.get(target.path)?.figure;
    const list = found.get(note) ?? [];
    if (figure && !list.some(({ path }) => path === target.path)) list.push({ path: target.path, figure });
    found.set(note, list);
  }
  return found;
}
