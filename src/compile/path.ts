/** Path inside the vault: POSIX, with extension, no leading slash, NFC. */
export type VaultPath = string & { readonly __brand: 'VaultPath' };

/** URL path of a note without outer slashes; `''` is the home note. */
export type Slug = string & { readonly __brand: 'Slug' };

/** Element id without `#`: the slug of a heading, or `^` and a block id. */
export type Fragment = string & { readonly __brand: 'Fragment' };

/** Makes a path from what a disk gives: back slashes turned, NFC. */
export function toVaultPath(path: string): VaultPath {
  return path.replaceAll('\\', '/').replace(/^\/+/u, '').normalize('NFC') as VaultPath;
}

/** File name with extension. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Folder without a trailing slash; `''` at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Extension in lower case with its dot; `''` when there is none. */
export function extensionOf(path: string): string {
  return /[^/](\.[^./\s]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Name without folder and, for a note, without extension. */
export function noteName(path: string): string {
  return fileName(path).replace(/\.mdx?$/iu, '');
}
