import { parseExcerpt } from './excerpt.ts';
import { joinWords } from './cjk.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';
import { sectionText } from './section-text.ts';
import { splitByTerms, type Part } from './words.ts';

/** A place that matches. */
export interface Section {
  readonly title: readonly Part[];
  readonly excerpt: readonly Part[];
  readonly href: string;
  /** All words of the section, the found ones marked. */
  readonly text: () => readonly Part[];
}

/** A page with its best sections, in the order of the page. */
export interface Group {
  readonly title: readonly Part[];
  readonly unit: string | undefined;
  readonly href: string;
  readonly sections: readonly Section[];
  /** All sections of the page that match, shown or not. */
  readonly total: number;
}

const SECTIONS_SHOWN = 3;
const OPENING: readonly Part[] = [{ text: 'From the beginning', found: false }];

/** Makes a page of Pagefind ready to be shown; `terms` are marked in titles and handed to the page itself. */
export function toGroup(page: PagefindPage, terms: readonly string[]): Group {
  const mark = (text: string): readonly Part[] => splitByTerms(joinWords(text), terms);
  const textOf = (id?: string, title = ''): readonly Part[] => {
    const text = sectionText(page.content, page.anchors, id);
    return mark(text.startsWith(title) ? text.slice(title.length).replace(/^[\s.]+/u, '') : text);
  };
  const sections = page.sub_results;
  const best = new Set([...sections].sort((a, b) => score(b) - score(a)).slice(0, SECTIONS_SHOWN));
  const shown = sections
    .filter((section) => best.has(section))
    .map((section): Section => ({
      title: section.anchor ? mark(section.title) : OPENING,
      excerpt: parseExcerpt(withoutTitle(section)),
      href: withHighlight(section.url, terms),
      text: () => textOf(section.anchor?.id, section.title),
    }));
  // Only the title or an alias matched, or there are filters alone: the page itself is the place.
  const whole: Section = {
    title: OPENING,
    excerpt: parseExcerpt(page.excerpt),
    href: withHighlight(page.url, terms),
    text: () => textOf(undefined, page.meta.title),
  };
  return {
    title: mark(page.meta.title ?? page.url),
    unit: page.filters.unit?.[0],
    href: withHighlight(page.url, terms),
    sections: shown.length > 0 ? shown : [whole],
    total: Math.max(1, sections.length),
  };
}

function score({ weighted_locations: locations }: PagefindSection): number {
  return locations.reduce((sum, { balanced_score: value }) => sum + value, 0);
}

// An excerpt that reaches the heading repeats the title that stands above it.
function withoutTitle({ title, excerpt }: PagefindSection): string {
  const bare = excerpt.replace(/<\/?mark>/g, '');
  if (!bare.startsWith(title) || /^[\p{L}\p{N}]/u.test(bare.slice(title.length))) return excerpt;
  let rest = excerpt;
  for (let left = title.length; left > 0;) {
    const tag = /^<\/?mark>/.exec(rest)?.[0];
    rest = rest.slice(tag?.length ?? 1);
    if (tag === undefined) left -= 1;
  }
  return rest.replace(/^(?:<\/mark>|[\s.:])+/, '').trim() || excerpt;
}

/** Adds `?highlight=` for every term, before the anchor. */
export function withHighlight(href: string, terms: readonly string[]): string {
  const url = new URL(href, 'https://a.invalid');
  for (const term of terms) url.searchParams.append('highlight', term);
  return url.pathname + url.search + url.hash;
}
