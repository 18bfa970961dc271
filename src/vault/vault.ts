import type { Bibliography } from '../bibliography/bibliography.ts';
import type { CheckedFact } from './facts.ts';
import type { FigureFile } from '../figure/figure.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { noteName, type Slug, type VaultPath } from '../compile/path.ts';
import { isBoardFile } from '../compile/board/board.ts';
import { reachedBoards } from './boards.ts';
import { foldName } from './fold.ts';
import { buildNameIndex, type NameIndex } from './names.ts';
import { defaultLinkSettings, type LinkSettings } from './link-format.ts';
import { assignSlugs } from './slug.ts';

/** A file that is no note. */
export interface Attachment {
  readonly path: VaultPath;
  /** Size of a picture in CSS pixels, where its header tells. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Bytes. */
  readonly size: number;
  /** What of an SVG file is not published, because it could run. */
  readonly removed?: readonly string[] | undefined;
  /** True where Git LFS left its pointer and the file itself was never fetched. */
  readonly pointer?: boolean | undefined;
  /** Pages of a PDF, where they were asked for and the file tells. */
  readonly pages?: number | undefined;
}

/** All that the files together say. Immutable; built anew whenever one of them changes. */
export interface Vault {
  /** Published notes, and the canvases that they lead to. */
  readonly notes: ReadonlyMap<VaultPath, CompiledNote>;
  /** Notes kept back by `draft` or `publish`; no page, link, index or feed may name them. */
  readonly unpublished: ReadonlyMap<VaultPath, CompiledNote>;
  readonly attachments: ReadonlyMap<VaultPath, Attachment>;
  /** Data files by path, as far as they can be read. */
  readonly figures: ReadonlyMap<string, FigureFile>;
  /** The checked facts that notes may name, by id. */
  readonly facts: ReadonlyMap<string, CheckedFact>;
  readonly bibliography: Bibliography;
  readonly settings: LinkSettings;
  readonly slugs: ReadonlyMap<VaultPath, Slug>;
  /** Pairs of notes that wanted one URL: the one that had to give way first. */
  readonly slugClashes: readonly (readonly [VaultPath, VaultPath])[];
  readonly home: VaultPath | undefined;
  readonly names: NameIndex;
  readonly privateNames: NameIndex;
  /** Notes by alias, folded; the shortest path first. */
  readonly aliases: ReadonlyMap<string, readonly VaultPath[]>;
  readonly privateAliases: ReadonlyMap<string, readonly VaultPath[]>;
}

export interface VaultParts {
  readonly notes: Iterable<CompiledNote>;
  readonly attachments: Iterable<Attachment>;
  readonly figures?: Iterable<FigureFile> | undefined;
  readonly facts?: Iterable<CheckedFact> | undefined;
  readonly bibliography: Bibliography;
  readonly settings?: LinkSettings | undefined;
}

/** Builds a vault from its parts. Of its canvases only those are published that published notes lead to. */
export function buildVault(parts: VaultParts): Vault {
  const all = [...parts.notes];
  const boards = all.filter(({ path }) => isBoardFile(path));
  const notes = all.filter(({ path }) => !isBoardFile(path));
  if (boards.length === 0) return assemble(parts, notes);
  const reached = reachedBoards(assemble(parts, [...notes, ...boards]), boards);
  return assemble(parts, [...notes, ...reached]);
}

function assemble(
  { attachments: files, figures = [], facts = [], bibliography, settings = defaultLinkSettings }: VaultParts,
  all: readonly CompiledNote[],
): Vault {
  const notes = new Map<VaultPath, CompiledNote>();
  const unpublished = new Map<VaultPath, CompiledNote>();
  for (const note of all) (isPublished(note) ? notes : unpublished).set(note.path, note);
  const attachments = new Map([...files].map((file) => [file.path, file]));
  const home = [...notes.keys()].find((path) => /^home\.mdx?$/iu.test(path));
  const wanted = [...notes.values()].map(({ path, properties }) => ({
    path,
    permalink: properties.permalink,
  }));
  const { slugs, clashes } = assignSlugs(wanted, home);
  return {
    notes,
    unpublished,
    attachments,
    figures: new Map([...figures].map((file) => [file.path, file])),
    facts: new Map([...facts].map((fact) => [fact.id, fact])),
    bibliography,
    settings,
    slugs,
    slugClashes: clashes,
    home,
    names: buildNameIndex(new Set([...notes.keys(), ...attachments.keys()])),
    privateNames: buildNameIndex(unpublished.keys()),
    aliases: aliasIndex(notes.values()),
    privateAliases: aliasIndex(unpublished.values()),
  };
}

/** False for drafts and for notes that say `publish: false`. */
export function isPublished({ properties }: CompiledNote): boolean {
  return properties.draft !== true && properties.publish !== false;
}

function aliasIndex(notes: Iterable<CompiledNote>): Map<string, VaultPath[]> {
  const index = new Map<string, VaultPath[]>();
  for (const { path, properties } of notes) {
    for (const alias of properties.aliases ?? []) {
      const key = foldName(alias.trim());
      if (key !== foldName(noteName(path))) index.set(key, [...(index.get(key) ?? []), path]);
    }
  }
  for (const paths of index.values()) paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return index;
}
