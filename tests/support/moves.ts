import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from './temp-vault.ts';

/** What an author does to the vault `moving` between two looks at the site: edits, renames, deletes and adds a note. */
export function moveNotes(vault: string): void {
  writeFiles(vault, { 'Embedded.md': 'The second wording of what is embedded.\n' });
  renameSync(join(vault, 'Renamed.md'), join(vault, 'New name.md'));
  rmSync(join(vault, 'Deleted.md'));
  writeFiles(vault, { 'Added.md': 'The note that is added links to [[Target]].\n' });
}

/** Words that the page at each path shows; null stands for no page. */
export type Words = Readonly<Record<string, readonly string[] | null>>;

export const before: Words = {
  'embedder/': ['The first wording'],
  'linker/': ['Renamed, one to Deleted and one to Added (not written yet).'],
  'renamed/': ['The note that is renamed'],
  'deleted/': ['The note that is deleted'],
  'target/': ['The note that is renamed links to Target', 'The note that is deleted links to Target'],
  'added/': null,
  'new-name/': null,
};

export const after: Words = {
  'embedder/': ['The second wording'],
  'linker/': ['Renamed (not written yet), one to Deleted (not written yet) and one to Added.'],
  'renamed/': null,
  'deleted/': null,
  'target/': ['The note that is renamed links to Target', 'The note that is added links to Target'],
  'added/': ['The note that is added'],
  'new-name/': ['The note that is renamed'],
};

/** Words that no page may show any more. */
export const gone = ['first wording', 'note that is deleted'] as const;
