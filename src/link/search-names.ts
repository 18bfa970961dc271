import type { CompiledNote } from '../compile/compiled-note.ts';
import { termsOf, type Term } from '../vault/terms.ts';
import type { Vault } from '../vault/vault.ts';
import { hash, type UrlResolver } from './urls.ts';

/** Something of the course that has a name: what it is, its names (the first is its own), where it is, one line about it. */
export type NameRow = readonly [
  kind: 'Term' | 'Bite' | 'Page' | 'Tag',
  names: readonly string[],
  href: string,
  line: string,
];

/** What a reader may look for by name: terms, notes with their aliases, and `tags`. Only what is published is in a vault. */
export function searchNames(
  vault: Vault,
  urls: UrlResolver,
  tags: readonly (readonly [name: string, notes: number])[],
): readonly NameRow[] {
  const href = ({ path }: CompiledNote): string => urls.note(vault.slugs.get(path) ?? ('' as never));
  const notes = [...vault.notes.values()].filter(({ path }) => path !== vault.home);
  return [
    ...termsOf(vault).map((term): NameRow => {
      const place = href(term.note) + hash(term.heading.id);
      return ['Term', term.names, place, definitionOf(term)];
    }),
    ...notes.map((note): NameRow => {
      const { question, description, aliases = [] } = note.properties;
      const line = question ?? description ?? '';
      return [question === undefined ? 'Page' : 'Bite', [note.title, ...aliases], href(note), line];
    }),
    ...tags.map(([name, count]): NameRow => {
      return ['Tag', [name], urls.tag(name), count === 1 ? '1 note' : `${count} notes`];
    }),
  ];
}

const inHeading: ReadonlySet<string> = new Set(['id', 'anchor']);

/** First sentence of an entry as plain text; what follows a link is left out, since only the linker knows its words. */
function definitionOf({ note, heading }: Term): string {
  const slice = note.slices[heading.id];
  const parts = slice === undefined ? [] : note.article.slice(slice.start, slice.end);
  const hole = parts.findIndex((part) => typeof part !== 'string' && !inHeading.has(part.kind));
  const known = parts.slice(0, hole === -1 ? parts.length : hole).filter((part) => typeof part === 'string');
  const text = /<p[^>]*>(.*?)(?:<\/p>|$)/su.exec(known.join(''))?.[1] ?? '';
  const plain = unescapeHtml(text.replace(/<[^>]*>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(plain)?.[0];
  return sentence ?? (plain === '' ? '' : `${plain} …`);
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescapeHtml(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/giu, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replace(/&(amp|lt|gt|quot);/gu, (sign, name: string) => signs[name] ?? sign);
}
