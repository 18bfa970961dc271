import type { CompiledNote } from '../compile/compiled-note.ts';
import { resolvedLinks } from '../vault/links.ts';
import { prerequisitesOf } from '../vault/prerequisites.ts';
import type { Vault } from '../vault/vault.ts';

/** Two notes by their places in the reading order. A prerequisite leads from what is needed to what needs it. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/** A pair of notes that link to each other, the earlier first, and how often they do. */
export interface WeightedEdge extends Edge {
  readonly weight: number;
}

export interface CourseGraph {
  readonly needs: readonly Edge[];
  /** Pairs that the text links and that are no prerequisites. */
  readonly links: readonly WeightedEdge[];
}

/** How the notes of a course lean on each other; `notes` in reading order. Linear in the vault's links. */
export function courseGraph(vault: Vault, notes: readonly CompiledNote[]): CourseGraph {
  const place = new Map(notes.map((note, index) => [note, index]));
  const needs = notes.flatMap((note, to) =>
    [...new Set(prerequisitesOf(vault, note))].flatMap((needed) => {
      const from = place.get(needed);
      return from === undefined || from === to ? [] : [{ from, to }];
    }),
  );
  return { needs, links: textLinks(vault, notes, place, needs) };
}

function textLinks(
  vault: Vault,
  notes: readonly CompiledNote[],
  place: ReadonlyMap<CompiledNote, number>,
  needs: readonly Edge[],
): WeightedEdge[] {
  const size = notes.length;
  const all = resolvedLinks(vault).flatMap(({ note, link, target }): Edge[] => {
    if (link.syntax === 'property' || target.kind !== 'note') return [];
    const [from, to] = [place.get(note), place.get(target.note)];
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
  });
  const registers = registersOf(notes, all);
  const known = new Set(needs.map(({ from, to }) => keyOf(from, to, size)));
  const weights = new Map<number, number>();
  for (const { from, to } of all) {
    const key = keyOf(from, to, size);
    if (!known.has(key) && !registers.has(from) && !registers.has(to))
      weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  const pairs = [...weights].sort(([a], [b]) => a - b);
  return pairs.map(([key, weight]) => ({ from: Math.floor(key / size), to: key % size, weight }));
}

/** Notes that list others: a link from one that names a third of the course says nothing of nearness. */
function registersOf(notes: readonly CompiledNote[], links: readonly Edge[]): ReadonlySet<number> {
  const targets = notes.map(() => new Set<number>());
  for (const { from, to } of links) targets[from]?.add(to);
  const many = Math.max(9, notes.length / 3);
  const found = notes.flatMap(({ properties }, index) =>
    properties.role !== undefined || (targets[index]?.size ?? 0) > many ? [index] : [],
  );
  return new Set(found);
}

/** One number for a pair, whichever way it is given. */
function keyOf(a: number, b: number, size: number): number {
  return Math.min(a, b) * size + Math.max(a, b);
}
