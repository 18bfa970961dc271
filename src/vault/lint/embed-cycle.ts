import type { CompiledNote, LinkFact } from '../../compile/compiled-note.ts';
import { resolvedLinks } from '../links.ts';
import type { NoteTarget } from '../resolve.ts';
import type { Vault } from '../vault.ts';
import { componentsOf } from './components.ts';
import type { VaultDiagnostic, VaultRule } from './rule.ts';

/** Notes of a ring that a message names at most. */
const mostNamed = 8;

/** Notes that a search for a ring may pass, and searches; past them a finding names no ring, so that rings of thousands stay cheap. */
const longestSearch = 1000;
const mostSearches = 1000;

/** Notes that reach themselves through embeds; the page ends the ring with a notice. */
export const embedCycle: VaultRule = function* (vault) {
  const edges = embedEdges(vault);
  const targets = new Map([...edges].map(([note, list]) => [note, list.map(({ to }) => to)]));
  const component = componentsOf(targets);
  let searches = mostSearches;
  for (const [from, list] of edges) {
    for (const { to, line, column } of list) {
      if (component.get(from) !== component.get(to)) continue;
      const ring = searches-- > 0 ? pathTo(targets, to, from) : undefined;
      yield finding(from, ring && [from, ...ring], line, column);
    }
  }
};

interface Edge {
  readonly to: CompiledNote;
  readonly line: number;
  readonly column: number;
}

function embedEdges(vault: Vault): Map<CompiledNote, Edge[]> {
  const edges = new Map<CompiledNote, Edge[]>();
  for (const { note, link, target } of resolvedLinks(vault)) {
    if (!link.embed || target.kind !== 'note' || isElsewhere(note, link, target)) continue;
    const list = edges.get(note) ?? [];
    edges.set(note, list);
    list.push({ to: target.note, line: link.line, column: link.column });
  }
  return edges;
}

/** True for an embed of a section or block of its own note that it does not stand in. */
function isElsewhere(note: CompiledNote, { line }: LinkFact, { note: shown, fragment }: NoteTarget): boolean {
  if (shown !== note || fragment === undefined) return false;
  const index = note.headings.findIndex(({ id }) => id === fragment);
  const heading = note.headings[index];
  if (!heading) return note.blocks.some((block) => `^${block.id}` === fragment && block.line !== line);
  const next = note.headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
  return line < heading.line || (next !== undefined && line >= next.line);
}

/** Notes from `start` to `goal` along embeds, both ends included; undefined when there is no way, or none that is found soon. */
function pathTo(
  edges: ReadonlyMap<CompiledNote, readonly CompiledNote[]>,
  start: CompiledNote,
  goal: CompiledNote,
): CompiledNote[] | undefined {
  const cameFrom = new Map<CompiledNote, CompiledNote | undefined>([[start, undefined]]);
  for (const note of cameFrom.keys()) {
    if (note === goal) {
      const path: CompiledNote[] = [];
      for (let step: CompiledNote | undefined = note; step; step = cameFrom.get(step)) path.push(step);
      return path.reverse();
    }
    if (cameFrom.size > longestSearch) return undefined;
    for (const to of edges.get(note) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, note);
  }
  return undefined;
}

function finding(
  { path }: CompiledNote,
  ring: readonly CompiledNote[] | undefined,
  line: number,
  column: number,
): VaultDiagnostic {
  const titles = ring?.map(({ title }) => title) ?? [];
  const names =
    titles.length > mostNamed ? [...titles.slice(0, mostNamed - 2), '…', ...titles.slice(-1)] : titles;
  const message = `this embed comes back to its own note${names.length > 0 ? ': ' : ''}${names.join(' → ')}`;
  return { path, line, column, rule: 'embed-cycle', severity: 'warning', message };
}
