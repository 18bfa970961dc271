import { compileNote } from '../compile/compile-note.ts';
import type { VaultPath } from '../compile/path.ts';
import {
  diskPath,
  listVault,
  readAttachment,
  readBibliography,
  readFacts,
  readFigures,
  readNote,
} from './read.ts';
import { readCompileOptions } from './settings.ts';
import { buildVault, type Vault } from './vault.ts';

/** A vault, and how the disk spells its paths. */
export interface LoadedVault {
  readonly vault: Vault;
  readonly spelling: (path: VaultPath) => string;
}

/** Reads, compiles and builds a vault from its folder, without Astro. */
export async function loadVault(folder: string): Promise<LoadedVault> {
  const files = await listVault(folder);
  const notes = [];
  const options = await readCompileOptions(files.root);
  for (const file of files.notes) notes.push(await compileNote(await readNote(file), options));
  const attachments = await Promise.all(files.attachments.map(readAttachment));
  const [bibliography, figures, facts] = await Promise.all([
    readBibliography(files),
    readFigures(files),
    readFacts(files),
  ]);
  const vault = buildVault({ notes, attachments, figures, facts, bibliography });
  const spelled = new Map(
    [...files.notes, ...files.attachments].map(({ path, file }) => [path, diskPath(files.root, file)]),
  );
  return { vault, spelling: (path) => spelled.get(path) ?? path };
}
