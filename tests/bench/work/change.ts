import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sketch } from '../generate/outline.ts';
import { pathOf } from '../generate/vault.ts';

/** Adds a sentence to the first paragraph of a note. */
export function editNote(vault: string, note: Sketch): void {
  const file = join(vault, pathOf(note));
  writeFileSync(file, withSentence(readFileSync(file, 'utf8')));
}

/** @throws if the text has no paragraph. */
export function withSentence(text: string): string {
  const edited = text.replace(/^[A-Z].*?\./mu, '$& This was added later.');
  if (edited === text) throw new Error('No paragraph to add a sentence to');
  return edited;
}

export function deleteNote(vault: string, note: Sketch): void {
  rmSync(join(vault, pathOf(note)));
}

/** Renames a note as Obsidian does it: links to it are rewritten wherever they stand. */
export function renameNote(vault: string, { folder, title }: Sketch): void {
  const renamed = `${title} renamed`;
  renameSync(join(vault, pathOf({ folder, title })), join(vault, pathOf({ folder, title: renamed })));
  for (const path of readdirSync(vault, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue;
    const file = join(vault, path);
    const before = readFileSync(file, 'utf8');
    const after = withLinksTo(before, { folder, title }, renamed);
    if (after !== before) writeFileSync(file, after);
  }
}

/** Wikilinks, embeds and Markdown links to a note, by its name or its path, with its new name. */
export function withLinksTo(
  text: string,
  { folder, title }: Pick<Sketch, 'folder' | 'title'>,
  renamed: string,
): string {
  return text
    .replace(new RegExp(`\\[\\[(${folder})?${title}(?=[\\]|#])`, 'gu'), `[[$1${renamed}`)
    .replaceAll(`](${encodeURI(`${folder}${title}.md`)})`, `](${encodeURI(`${folder}${renamed}.md`)})`);
}
