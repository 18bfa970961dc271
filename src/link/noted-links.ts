import { editTags } from './edit-tags.ts';

/** An article whose links to other sites carry a number for paper, and the addresses to be written out under it. */
export interface NotedLinks {
  readonly html: string;
  /** The address of number one first, escaped as HTML; each once. */
  readonly links: readonly string[];
}

/** Numbers the links to other sites, going on after `before`; `written` is HTML that writes addresses out already. */
export function noteLinks(html: string, written: string, before: readonly string[] = []): NotedLinks {
  const links = [...before];
  const noted = editTags(html, (tag) => {
    const href = /^<a(?=\s)[^>]* class="ext"/u.test(tag) ? / href="([^"]*)"/u.exec(tag)?.[1] : undefined;
    if (href === undefined || written.includes(` href="${href}"`)) return tag;
    if (!links.includes(href)) links.push(href);
    return `${tag.slice(0, -1)} data-n="${String(links.indexOf(href) + 1)}">`;
  });
  return { html: noted, links };
}
