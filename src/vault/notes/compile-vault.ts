import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CompileJob, TimedNote } from '../../compile/compile-file.ts';
import type { CompileOptions } from '../../compile/compile-note.ts';
import type { CompiledNote } from '../../compile/compiled-note.ts';
import type { VaultPath } from '../../compile/path.ts';
import { compileFiles, type Progress } from '../../compile/pool.ts';
import { openNote } from '../../compile/stored-note.ts';
import { hiddenTargets } from '../hidden.ts';
import type { DiskFile } from '../read.ts';
import { readPacks, writePacks, type KeptNote } from './packs.ts';
import { SourceDigests } from './source-digests.ts';

/** What decides, besides its text, how a note compiles. */
export interface Compiler {
  /** Digest of the compiler's own sources. */
  readonly version: string;
  readonly options: CompileOptions;
  /** True where the sources are no longer those that this process runs: what it makes is not kept for others. */
  readonly isOutdated?: boolean;
}

/** A note as compiled, and the digest of all that it was made from. */
export interface VaultNote {
  readonly note: CompiledNote;
  readonly digest: string;
}

/** What has come of {@link VaultCompiler.compile}. */
export interface CompiledVault {
  readonly notes: ReadonlyMap<VaultPath, VaultNote>;
  /** Those that had to be compiled, the slowest first. */
  readonly compiled: readonly CompiledPath[];
}

/** A note that was compiled, and how long that took. */
export interface CompiledPath {
  readonly path: VaultPath;
  readonly milliseconds: number;
}

/** Told how many notes are to be compiled, gives what is told of each batch. */
export type ProgressOf = (total: number) => Progress;

/** Targets whose names a note must not tell. */
type HiddenIn = (path: VaultPath) => readonly string[];

/**
 * Compiles the notes of a vault and keeps them in a folder. A note is compiled again only when it or the compiler
 * changed, or when a note that it names became private.
 */
export class VaultCompiler {
  readonly #folder: string;
  readonly #sources = new SourceDigests();
  readonly #notes = new Map<VaultPath, VaultNote>();
  readonly #changed = new Set<VaultPath>();
  readonly #took = new Map<VaultPath, number>();
  #kept: Map<VaultPath, KeptNote> | undefined;

  /** @param folder where compiled notes are kept */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async compile(
    files: readonly DiskFile[],
    compiler: Compiler,
    progress?: ProgressOf,
  ): Promise<CompiledVault> {
    this.#kept ??= this.#openAll(readPacks(this.#folder));
    this.#dropAbsent(files);
    const before = new Map([...this.#notes].map(([path, { note }]) => [path, note.hidden]));
    await this.#update(files, compiler, (path) => before.get(path) ?? [], progress);
    const hidden = hiddenTargets(this.#inOrder(files).map(([, { note }]) => note));
    const names = ({ path }: DiskFile, targets: typeof hidden): string =>
      JSON.stringify(targets.get(path) ?? []);
    const other = files.filter((file) => names(file, hidden) !== names(file, before));
    await this.#update(other, compiler, (path) => hidden.get(path) ?? []);
    const compiled = [...this.#took].map(([path, milliseconds]) => ({ path, milliseconds }));
    this.#took.clear();
    if (!compiler.isOutdated) {
      writePacks(this.#folder, this.#kept, this.#changed);
      this.#changed.clear();
    }
    return {
      notes: new Map(this.#inOrder(files)),
      compiled: compiled.sort((a, b) => b.milliseconds - a.milliseconds),
    };
  }

  #openAll(kept: Map<VaultPath, KeptNote>): Map<VaultPath, KeptNote> {
    for (const [path, note] of kept) this.#notes.set(path, { note: openNote(note), digest: note.digest });
    return kept;
  }

  #inOrder(files: readonly DiskFile[]): [VaultPath, VaultNote][] {
    return files.flatMap(({ path }) => {
      const note = this.#notes.get(path);
      return note ? [[path, note]] : [];
    });
  }

  #dropAbsent(files: readonly DiskFile[]): void {
    const present = new Set(files.map(({ path }) => path));
    for (const path of this.#notes.keys()) if (!present.has(path)) this.#drop(path);
  }

  #drop(path: VaultPath): void {
    this.#notes.delete(path);
    this.#kept?.delete(path);
    this.#changed.add(path);
  }

  /** Compiles what is not as its digest says. */
  async #update(
    files: readonly DiskFile[],
    { version, options }: Compiler,
    hiddenIn: HiddenIn,
    progress?: ProgressOf,
  ): Promise<void> {
    const jobs: CompileJob[] = [];
    const digests: string[] = [];
    for (const file of files) {
      const source = this.#sources.read(file);
      const settings = { ...options, hidden: hiddenIn(file.path) };
      const digest = hash('sha256', JSON.stringify([version, settings, source.digest]));
      if (this.#notes.get(file.path)?.digest === digest) continue;
      const text = source.text ?? readFileSync(file.file, 'utf8');
      jobs.push({ file: { path: file.path, text }, options: settings });
      digests.push(digest);
    }
    const stored = await compileFiles(jobs, progress?.(jobs.length));
    for (const [index, { file }] of jobs.entries()) this.#keep(file.path, digests[index], stored[index]);
  }

  #keep(path: VaultPath, digest = '', timed?: TimedNote): void {
    if (timed === undefined) return;
    this.#kept?.set(path, { digest, ...timed.note });
    this.#notes.set(path, { note: openNote(timed.note), digest });
    this.#changed.add(path);
    this.#took.set(path, timed.milliseconds);
  }
}
