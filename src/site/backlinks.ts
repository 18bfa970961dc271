import type { CompiledNote, Mention } from '../compile/compiled-note.ts';
import { sentenceHtml } from '../link/sentence.ts';
import { hash } from '../link/urls.ts';
import { backlinksTo } from '../vault/backlinks.ts';
import type { Vault } from '../vault/vault.ts';
import { noteHref } from './note-href.ts';
import type { Backlink, Sentence } from './views.ts';

/** "Linked from": the notes that link to one, with the sentences that do; its reading paths stand in its head. */
export function backlinksOf(vault: Vault, note: CompiledNote): Backlink[] {
  const sources = backlinksTo(vault, note.path).filter((from) => from.note.properties.role !== 'paths');
  return sources.map(({ note: source, links }) => {
    const mentions = links.flatMap(({ mention }) =>
      mention ? [{ mention, fragment: mention.section }] : [],
    );
    return {
      title: source.title,
      href: noteHref(vault, source),
      sentences: sentencesOf(vault, source, mentions),
    };
  });
}

/** Sentences of a note as they are quoted elsewhere, each once. */
export function sentencesOf(
  vault: Vault,
  note: CompiledNote,
  mentions: readonly { readonly mention: Mention; readonly fragment: string | undefined }[],
): Sentence[] {
  const seen = new Set<number>();
  return mentions.flatMap(({ mention, fragment }) => {
    if (seen.has(mention.sentence) || note.sentences[mention.sentence] === '') return [];
    seen.add(mention.sentence);
    return [
      {
        html: sentenceHtml(note, mention),
        href: noteHref(vault, note) + (fragment === undefined ? '' : hash(fragment)),
      },
    ];
  });
}
