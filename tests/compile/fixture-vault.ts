import { join } from 'node:path';
import type { Bibliography } from '../../src/bibliography/bibliography.ts';
import { isBoardFile } from '../../src/compile/board/board.ts';
import { compileBoard } from '../../src/compile/board/compile-board.ts';
import { compileNote, type CompileOptions } from '../../src/compile/compile-note.ts';
import type { CompiledNote } from '../../src/compile/compiled-note.ts';
import type { VaultPath } from '../../src/compile/path.ts';
import { linkNote, type LinkedNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import type { VaultDiagnostic } from '../../src/vault/lint/rule.ts';
import { listVault, readAttachment, readBibliography, readNote } from '../../src/vault/read.ts';
import { buildVault, type Attachment, type Vault } from '../../src/vault/vault.ts';

const folder = join(import.meta.dirname, '../fixtures/vault');

interface FixtureVault {
  readonly notes: readonly CompiledNote[];
  readonly attachments: readonly Attachment[];
  readonly bibliography: Bibliography;
}

/** That nothing leads to a note which was only put there says nothing of it. */
const notedElsewhere = new Set(['orphan-note', 'unreachable-note']);

let known: Promise<FixtureVault> | undefined;

/** The parts of tests/fixtures/vault, read once. */
export function fixtureVault(): Promise<FixtureVault> {
  known ??= read();
  return known;
}

async function read(): Promise<FixtureVault> {
  const files = await listVault(folder);
  const boards = files.attachments.filter(({ path }) => isBoardFile(path));
  return {
    notes: await Promise.all([
      ...files.notes.map(async (file) => compileNote(await readNote(file))),
      ...boards.map(async (file) => compileBoard(await readNote(file), { lineBreaks: 'strict' })),
    ]),
    attachments: await Promise.all(files.attachments.map(readAttachment)),
    bibliography: await readBibliography(files),
  };
}

/** A note that was put into the fixture vault. */
export interface Placed {
  readonly vault: Vault;
  readonly note: CompiledNote;
  readonly linked: LinkedNote;
  /** What `vault check` says of it. */
  readonly findings: readonly VaultDiagnostic[];
}

/** Compiles a text as a note of the fixture vault and links it there. */
export async function place(
  text: string,
  path = 'notes/Input.md',
  options?: CompileOptions,
): Promise<Placed> {
  const { notes, attachments, bibliography } = await fixtureVault();
  const note = await compileNote({ path: path as VaultPath, text }, options);
  const vault = buildVault({ notes: [...notes, note], attachments, bibliography });
  const linked = linkNote(vault, note, siteUrls('/'));
  const findings = checkVault(vault).filter(
    ({ path: file, rule }) => file === note.path && !notedElsewhere.has(rule),
  );
  return { vault, note, linked, findings };
}
