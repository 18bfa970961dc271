import { escapeHtml } from '../markdown/html.ts';
import type { Author, BibliographyEntry } from './bibliography.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An entry as HTML: authors, title, where and when it appeared, its link by host. */
export function entryHtml(entry: BibliographyEntry): string {
  const parts = [authorNames(entry), `<cite>${escapeHtml(entry.title)}</cite>`, placeAndDate(entry)];
  const text = parts.filter((part) => part !== '').map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`));
  return [...text, link(entry)].filter((part) => part !== '').join(' ');
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

function placeAndDate({
  container,
  volume,
  pages,
  publisher,
  arxiv,
  year,
  month,
}: BibliographyEntry): string {
  const place = container === undefined ? (publisher ?? '') : [container, volume].filter(Boolean).join(' ');
  const where = [place, pages, place === '' && arxiv !== undefined ? `arXiv ${arxiv}` : '']
    .filter(Boolean)
    .join(', ');
  const when = year === undefined ? '' : [months[(month ?? 0) - 1], year].filter(Boolean).join(' ');
  return [escapeHtml(where), when].filter((part) => part !== '').join(', ');
}

function link({ url }: BibliographyEntry): string {
  if (url === undefined || !/^https?:\/\//iu.test(url)) return '';
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/iu.exec(url)?.[1] ?? url;
  return `<a class="ext" href="${escapeHtml(url)}" rel="noopener external">${escapeHtml(host)}</a>`;
}
