import { rmSync } from 'node:fs';
import type { Place } from '../measure/build.ts';
import { deleteNote, editNote, renameNote } from './change.ts';
import type { Chosen } from './choose.ts';

/** What is measured, in the order in which it is done: each finds the cache as the one before it left it. */
export const works = ['cold', 'warm', 'edit', 'delete', 'rename'] as const;

export type Work = (typeof works)[number];

/** What happens to a vault and its cache before a build, by the number of the round. */
export type Prepare = (place: Place, chosen: Chosen, round: number) => void;

export const prepare: Readonly<Record<Work, Prepare>> = {
  cold: ({ cache, out }) => {
    for (const folder of [cache, out]) rmSync(folder, { recursive: true, force: true });
  },
  warm: () => undefined,
  edit: ({ vault }, { edited }, round) => editNote(vault, edited[round]!),
  delete: ({ vault }, { deleted }, round) => deleteNote(vault, deleted[round]!),
  rename: ({ vault }, { renamed }, round) => renameNote(vault, renamed[round]!),
};
