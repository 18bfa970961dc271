import { escapeHtml } from '../markdown/html.ts';
import type { Author, BibliographyEntry } from './bibliography.ts';

/** An entry as HTML in the house style, with its link by host. */
export function entryHtml(entry: BibliographyEntry): string {
  return [entry.html, link(entry)].filter((part) => part !== '').join(' ');
}

/** The authors' family names, shortened as in running text: `Guo et al.` */
export function authorNames({ authors }: BibliographyEntry): string {
  const named = authors.filter(({ family }) => family !== 'others');
  const [first, second] = named;
  if (!first) return '';
  if (named.length < authors.length || named.length > 2) return `${escapeHtml(name(first))} et al.`;
  return second ? `${escapeHtml(name(first))} and ${escapeHtml(name(second))}` : escapeHtml(name(first));
}

function name({ family }: Author): string {
  return family;
}

function link({ url }: BibliographyEntry): string {
  if (url === undefined || !/^https?:\/\//iu.test(url)) return '';
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/iu.exec(url)?.[1] ?? url;
  return `<a class="ext" href="${escapeHtml(url)}" rel="noopener external">${escapeHtml(host)}</a>`;
}
