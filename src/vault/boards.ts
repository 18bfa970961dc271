import { isBoardFile } from '../compile/board/board.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { resolveLink } from './resolve.ts';
import type { Vault } from './vault.ts';

/** The canvases that published notes embed or link to, by themselves or through one another; `vault` holds all of them. */
export function reachedBoards(vault: Vault, boards: readonly CompiledNote[]): CompiledNote[] {
  const waiting = [...vault.notes.values()].filter(({ board }) => board === undefined);
  const reached = new Set<CompiledNote>();
  for (let note = waiting.pop(); note; note = waiting.pop()) {
    for (const link of note.links) {
      if (!isBoardFile(link.target)) continue;
      const target = resolveLink(vault, note.path, link);
      if (target.kind !== 'note' || target.note.board === undefined || reached.has(target.note)) continue;
      reached.add(target.note);
      waiting.push(target.note);
    }
  }
  return boards.filter((board) => reached.has(board));
}
