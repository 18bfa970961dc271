import type { CompiledNote, LinkFact } from '../../compile/compiled-note.ts';
import { resolvedLinks } from '../links.ts';
import type { NoteTarget } from '../resolve.ts';
import type { Vault } from '../vault.ts';
import type { VaultDiagnostic, VaultRule } from './rule.ts';

/** Notes that reach themselves through embeds; the page ends the ring with a notice. */
export const embedCycle: VaultRule = function* (vault) {
  const edges = embedEdges(vault);
  for (const [from, targets] of edges) {
    for (const { to, line, column } of targets) {
      const ring = pathTo(edges, to, from);
      if (ring) yield finding(from, [from, ...ring], line, column);
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
    edges.set(note, [...(edges.get(note) ?? []), { to: target.note, line: link.line, column: link.column }]);
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

/** Notes from `start` to `goal` along embeds, both ends included; undefined when there is no way. */
function pathTo(
  edges: ReadonlyMap<CompiledNote, readonly Edge[]>,
  start: CompiledNote,
  goal: CompiledNote,
): CompiledNote[] | undefined {
  const cameFrom = new Map<CompiledNote, CompiledNote | undefined>([[start, undefined]]);
  const queue = [start];
  for (let note = queue.shift(); note; note = queue.shift()) {
    if (note === goal) {
      const path: CompiledNote[] = [];
      for (let step: CompiledNote | undefined = note; step; step = cameFrom.get(step)) path.unshift(step);
      return path;
    }
    for (const { to } of edges.get(note) ?? []) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, note);
      queue.push(to);
    }
  }
  return undefined;
}

function finding(
  { path }: CompiledNote,
  ring: readonly CompiledNote[],
  line: number,
  column: number,
): VaultDiagnostic {
  const names = ring.map(({ title }) => title).join(' → ');
  return {
    path,
    line,
    column,
    rule: 'embed-cycle',
    severity: 'warning',
    message: `this embed comes back to its own note: ${names}`,
  };
}
