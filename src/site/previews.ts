import type { CompiledNote } from '../compile/compiled-note.ts';
import { droppable } from '../compile/droppable.ts';
import { mediaKind } from '../compile/media.ts';
import { fileName, type Slug } from '../compile/path.ts';
import { linkedPlaces } from '../link/linked-places.ts';
import { linkedFacts } from '../link/link-note.ts';
import { excerptNote } from '../link/preview.ts';
import { backlinksTo } from '../vault/backlinks.ts';
import { attachmentSlug } from '../vault/slug.ts';
import type { Vault } from '../vault/vault.ts';
import { usedFiles } from './attachments.ts';
import { directionOf, languageOf } from './language.ts';
import { minutesOf } from './minutes.ts';
import { noteHref } from './note-href.ts';
import { findPlace, getOutline } from './outline.ts';
import { urls } from './urls.ts';
import { getVault } from './vault.ts';
import type { DocumentPreview, NotePreview } from './preview-views.ts';
import type { OutlineUnit } from './views.ts';

/** What links to each published note, and to places in it, show before they are followed. */
export async function getNotePreviews(): Promise<readonly NotePreview[]> {
  const [{ vault }, outline] = await Promise.all([getVault(), getOutline()]);
  const linked = linkedPlaces(vault, urls);
  return [...vault.notes.values()].map((note) => previewOf(vault, outline, linked, note));
}

/** What links to the PDFs of the vault show, as far as published notes use them. */
export async function getDocumentPreviews(): Promise<readonly DocumentPreview[]> {
  const { vault } = await getVault();
  return usedFiles(vault)
    .filter((path) => mediaKind(path) === 'pdf')
    .map((path) => ({
      path: `files/${attachmentSlug(path)}`,
      name: fileName(path),
      size: vault.attachments.get(path)?.size ?? 0,
    }));
}

function previewOf(
  vault: Vault,
  outline: readonly OutlineUnit[],
  linked: ReadonlyMap<string, ReadonlySet<string>>,
  note: CompiledNote,
): NotePreview {
  const slug = vault.slugs.get(note.path) ?? ('' as Slug);
  const { lang, question } = note.properties;
  const href = noteHref(vault, note);
  const unit = findPlace(outline, slug)?.unit;
  const from = backlinksTo(vault, note.path).filter((other) => other.note.properties.role !== 'paths');
  return {
    slug,
    href,
    title: note.title,
    unit: unit && { number: unit.number, title: unit.title },
    minutes: minutesOf(note.words),
    question,
    lang: languageOf(lang, note.title + note.excerpt),
    dir: directionOf(lang, note.title + note.excerpt),
    linkedFrom: from.length,
    places: [...(linked.get(href) ?? [])],
    article: linkedFacts(vault, note, urls).digest,
    excerpts: droppable(() => excerptNote(vault, note, urls)),
  };
}
