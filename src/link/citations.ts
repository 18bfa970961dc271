import { authorNames } from '../bibliography/format.ts';
import type { BibliographyEntry } from '../bibliography/bibliography.ts';
import type { CitationHole } from '../compile/hole.ts';
import { escapeHtml, openTag } from '../markdown/html.ts';
import type { CitationItem } from '../markdown/citation/citation.ts';
import type { Vault } from '../vault/vault.ts';
import { isEmbedded, type LinkContext } from './context.ts';

/** The entry a citation's item names: by key, or by its number. */
export function findEntry(
  { bibliography }: Vault,
  style: CitationHole['style'],
  { key }: CitationItem,
): BibliographyEntry | undefined {
  return style === 'number' ? bibliography.entries[Number(key) - 1] : bibliography.byKey.get(key);
}

/** A citation as numbers that lead to the references; what cites nothing that exists stays text, or says so. */
export function citationHtml(context: LinkContext, { n, style, items, source }: CitationHole): string {
  const entries = items.map((item) => ({ item, entry: findEntry(context.vault, style, item) }));
  if (style !== 'group' && entries.some(({ entry }) => entry === undefined)) return escapeHtml(source);
  const marks = entries.map(({ item, entry }) =>
    entry
      ? `${prefixOf(item)}${nameOf(style, entry)}${citationMark(context, entry, item.locator)}`
      : unknown(item, context.vault),
  );
  return (
    openTag('span', { class: 'cites', id: isEmbedded(context) ? undefined : `cite-${String(n)}` }) +
    marks.join('&#8201;') +
    '</span>'
  );
}

/** One number in brackets, linked to its entry. */
export function citationMark(
  { urls, cited }: Pick<LinkContext, 'urls' | 'cited'>,
  entry: BibliographyEntry,
  locator: string | undefined,
): string {
  cited.add(entry.number);
  const text = [String(entry.number), ...(locator === undefined ? [] : [escapeHtml(locator)])].join(', ');
  return `${openTag('a', { class: 'cite', href: urls.reference(entry) })}[${text}]</a>`;
}

function prefixOf({ prefix }: CitationItem): string {
  return prefix === undefined ? '' : `${escapeHtml(prefix)} `;
}

function nameOf(style: CitationHole['style'], entry: BibliographyEntry): string {
  return style === 'text' ? `${authorNames(entry)}&nbsp;` : '';
}

function unknown({ key }: CitationItem, { bibliography }: Vault): string {
  const reason = bibliography.path === undefined ? 'the vault has no references' : 'not in the references';
  return `<span class="missing" data-reason="citation">@${escapeHtml(key)}<span class="vh"> (${reason})</span></span>`;
}
