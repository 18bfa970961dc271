import { fileName, type VaultPath } from '../compile/path.ts';
import { foldName } from './fold.ts';

/** Files by the last part of their path, folded; a note stands under its name with and without extension. */
export interface NameIndex {
  /** Paths whose tail equals `target` at a segment border, in the order Obsidian prefers them seen from `folder`. */
  find(target: string, folder: string): readonly VaultPath[];
  /** The file at exactly this path from the root. */
  at(path: string): VaultPath | undefined;
}

/** Builds the index once; a look-up then costs what its candidates cost. */
export function buildNameIndex(paths: Iterable<VaultPath>): NameIndex {
  const byName = new Map<string, { path: VaultPath; key: string }[]>();
  for (const path of paths) {
    for (const form of formsOf(path)) {
      const name = foldName(fileName(form));
      const entry = { path, key: foldName(form) };
      const entries = byName.get(name);
      if (entries) entries.push(entry);
      else byName.set(name, [entry]);
    }
  }
  return { find, at };

  function find(target: string, folder: string): readonly VaultPath[] {
    const key = foldName(target);
    const candidates = (byName.get(fileName(key)) ?? []).filter(
      (entry) => entry.key === key || entry.key.endsWith(`/${key}`),
    );
    if (candidates.length < 2) return candidates.map(({ path }) => path);
    const own = foldName(folder === '' ? target : `${folder}/${target}`);
    const rank = (entry: { key: string }): number => (entry.key === key ? 0 : entry.key === own ? 1 : 2);
    return candidates
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          exactness(a.path, b.path, target) ||
          a.path.length - b.path.length ||
          spelling(a.path, b.path, target) ||
          (a.path < b.path ? -1 : 1),
      )
      .map(({ path }) => path);
  }

  function at(path: string): VaultPath | undefined {
    const key = foldName(path);
    const found = (byName.get(fileName(key)) ?? []).filter((entry) => entry.key === key);
    return found.sort(
      (a, b) =>
        exactness(a.path, b.path, path) || spelling(a.path, b.path, path) || (a.path < b.path ? -1 : 1),
    )[0]?.path;
  }
}

/** Only notes may drop their extension. */
function formsOf(path: VaultPath): string[] {
  const bare = path.replace(/\.mdx?$/iu, '');
  return bare === path || fileName(bare) === '' ? [path] : [path, bare];
}

/** Prefers the full file name, then `.md` to `.mdx`. */
function exactness(a: VaultPath, b: VaultPath, target: string): number {
  const score = (path: VaultPath): number =>
    (foldName(path).endsWith(foldName(target)) ? 0 : 2) + (/\.mdx$/iu.test(path) ? 1 : 0);
  return score(a) - score(b);
}

/** Prefers the very spelling, where all else is equal. */
function spelling(a: VaultPath, b: VaultPath, target: string): number {
  return Number(b.includes(target)) - Number(a.includes(target));
}
