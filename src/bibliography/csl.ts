import '@citation-js/plugin-csl';
import { Cite, plugins } from '@citation-js/core';
import { houseStyle } from './style.ts';

plugins.config.get('@csl').styles.add('house', houseStyle);

interface Named {
  readonly author?: readonly { readonly family?: string }[];
}

/** CSL-JSON items in the house style: one HTML text for each, in their order. */
export function formatItems(items: readonly Readonly<Record<string, unknown>>[]): string[] {
  if (items.length === 0) return [];
  const numbered = items.map((item, index) => ({ ...shortenAuthors(item), id: String(index) }));
  const cite = new Cite(numbered, { generateGraph: false });
  const entries = cite.format('bibliography', {
    format: 'html',
    template: 'house',
    lang: 'en-US',
    asEntryArray: true,
  });
  const byId = new Map(entries.map(([id, html]) => [id, html]));
  return items.map((_, index) => bare(byId.get(String(index)) ?? ''));
}

/** BibTeX's `and others` is no name: two more authors make the style write `et al.` */
function shortenAuthors<T extends Named>(item: T): T {
  const { author } = item;
  if (author?.at(-1)?.family !== 'others') return item;
  return { ...item, author: [...author.slice(0, -1), { family: '…' }, { family: '…' }] };
}

/** The entry's own text: without the element around it, and without a second full stop after a title's question mark. */
function bare(html: string): string {
  return html
    .trim()
    .replace(/^<div[^>]*>|<\/div>$/gu, '')
    .replaceAll(/<(\/?)i>/gu, '<$1cite>')
    .replaceAll(/([?!])<\/cite>\./gu, '$1</cite>');
}
