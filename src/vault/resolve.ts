import type { BibliographyEntry } from '../bibliography/bibliography.ts';
import { anchorId } from '../compile/anchors.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { folderOf, type Fragment, type VaultPath } from '../compile/path.ts';
import { foldName } from './fold.ts';
import { findHeading } from './headings.ts';
import type { Vault } from './vault.ts';

/** What a link names, seen from the note it stands in. */
export type LinkTarget = NoteTarget | AttachmentTarget | ReferenceTarget | BrokenTarget;

export interface NoteTarget {
  readonly kind: 'note';
  readonly note: CompiledNote;
  /** Element id on the note's page; undefined for the whole note, and for a fragment that names nothing. */
  readonly fragment: Fragment | undefined;
  /** The link has a fragment, and nothing in the note answers to it. */
  readonly brokenFragment: boolean;
  /** How the name was found; Obsidian itself does not follow an alias. */
  readonly via: 'name' | 'alias';
  /** Other files that the name fits as well, best first. */
  readonly others: readonly VaultPath[];
}

export interface AttachmentTarget {
  readonly kind: 'attachment';
  readonly path: VaultPath;
  /** `page=3&selection=…`, as written. */
  readonly fragment: string | undefined;
  readonly others: readonly VaultPath[];
}

/** A file that is not in the vault, but that a bibliography entry names. */
export interface ReferenceTarget {
  readonly kind: 'reference';
  readonly entry: BibliographyEntry;
  readonly page: number | undefined;
}

export interface BrokenTarget {
  readonly kind: 'broken';
  /** `pointer`: the file is in the vault by name only, its content never fetched from Git LFS. */
  readonly reason: 'missing' | 'unpublished' | 'outside' | 'pointer';
}

/** A link as the resolver needs it. */
export interface LinkQuery {
  readonly target: string;
  readonly fragment: string | undefined;
}

/**
 * Looks a link up as Obsidian does: a path from the root, the note's own folder, the shortest path; then an alias. The
 * vault's settings play no part: `newLinkFormat` and `attachmentFolderPath` say how new links are written, not how any is read.
 */
export function resolveLink(vault: Vault, from: VaultPath, { target, fragment }: LinkQuery): LinkTarget {
  if (target === '') return toFile(vault, from, [], fragment, 'name');
  const [named] = fragment === undefined ? [] : vault.names.find(`${target}#${fragment}`, folderOf(from));
  if (named !== undefined) return toFile(vault, named, [], undefined, 'name');
  const path = lookUp(vault, from, target);
  if (path === 'outside') return { kind: 'broken', reason: 'outside' };
  const [first, ...others] = path;
  if (first !== undefined) return toFile(vault, first, others, fragment, 'name');
  if (target.endsWith('#')) return resolveLink(vault, from, { target: target.slice(0, -1).trim(), fragment });
  const [known, ...rest] = vault.aliases.get(foldName(target)) ?? [];
  if (known !== undefined) return toFile(vault, known, rest, fragment, 'alias');
  const entry = vault.bibliography.byFile.get(foldName(target.slice(target.lastIndexOf('/') + 1)));
  if (entry) return { kind: 'reference', entry, page: pageOf(fragment) };
  const isPrivate =
    vault.privateAliases.has(foldName(target)) ||
    vault.privateNames.find(target.replace(/^(?:\.{0,2}\/)+/u, ''), folderOf(from)).length > 0;
  return { kind: 'broken', reason: isPrivate ? 'unpublished' : 'missing' };
}

function lookUp(vault: Vault, from: VaultPath, target: string): readonly VaultPath[] | 'outside' {
  if (target.endsWith('/')) return [];
  if (target.startsWith('/')) return one(vault.names.at(target.slice(1)));
  const folder = folderOf(from);
  if (/^\.{1,2}\//u.test(target)) {
    const path = join(folder, target);
    return path === undefined ? 'outside' : one(vault.names.at(path));
  }
  const found = vault.names.find(target, folder);
  if (found.length > 0 || !target.includes('../')) return found;
  const path = join(folder, target);
  return path === undefined ? 'outside' : one(vault.names.at(path));
}

function one(path: VaultPath | undefined): readonly VaultPath[] {
  return path === undefined ? [] : [path];
}

/** Joins a relative path; undefined when it leaves the vault. */
function join(folder: string, relative: string): string | undefined {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function toFile(
  vault: Vault,
  path: VaultPath,
  others: readonly VaultPath[],
  fragment: string | undefined,
  via: 'name' | 'alias',
): LinkTarget {
  const note = vault.notes.get(path) ?? vault.unpublished.get(path);
  if (!note && vault.attachments.get(path)?.pointer === true) return { kind: 'broken', reason: 'pointer' };
  if (!note) return { kind: 'attachment', path, fragment, others };
  // No part of a canvas has a name.
  const wanted = note.board ? undefined : fragment;
  const found = wanted === undefined ? undefined : findFragment(note, wanted);
  return {
    kind: 'note',
    note,
    fragment: found,
    brokenFragment: wanted !== undefined && found === undefined,
    via,
    others,
  };
}

/** Element id that a fragment names in a note: a block's where one part is `^id`, else a heading's, else an HTML anchor's. */
export function findFragment(note: CompiledNote, fragment: string): Fragment | undefined {
  const block = /(?:^|#)\^([^#]+)$/u.exec(fragment)?.[1];
  if (block !== undefined) {
    const found = note.blocks.find(({ id }) => foldName(id) === foldName(block.trim()));
    if (found) return `^${found.id}` as Fragment;
  }
  const heading = findHeading(note.headings, fragment)?.id;
  return (heading ?? findAnchor(note, fragment)) as Fragment | undefined;
}

/** Element id of an anchor that the author wrote as HTML: of the very spelling, else of another case. */
function findAnchor({ anchors }: CompiledNote, fragment: string): string | undefined {
  const folded = foldName(fragment);
  const name =
    anchors.find((anchor) => anchor === fragment) ?? anchors.find((anchor) => foldName(anchor) === folded);
  return name === undefined ? undefined : anchorId(name);
}

/** Page of `page=5&…`. */
export function pageOf(fragment: string | undefined): number | undefined {
  const page = /(?:^|&)page=(\d+)/u.exec(fragment ?? '')?.[1];
  return page === undefined ? undefined : Number(page);
}
