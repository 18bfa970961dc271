import { editAttributes, editTags } from './edit-tags.ts';

/** What makes a section a landmark; many of one name would tell nothing. */
const sectionName = /^(<section(?=\s).*?) aria-label(?:ledby)?="[^"]*"/su;
const idLists = new Set(['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

/**
 * An article as one part of a page that holds several: its ids stand behind the note's slug and a colon, its headings go
 * down one level, and links to the parts, which `parts` lists by URL with the slug of each, stay on the page. A part's own
 * id is its slug. Its sections, such as its cards, are no landmarks.
 */
export function pagePart(html: string, slug: string, parts: ReadonlyMap<string, string>): string {
  return editTags(html, (tag) =>
    editAttributes(deeper(tag).replace(sectionName, '$1'), (name, value) => {
      if (name === 'id') return `${slug}:${value}`;
      if (name === 'href') return partHref(value, slug, parts);
      return idLists.has(name) ? value.replace(/\S+/gu, (id) => `${slug}:${id}`) : value;
    }),
  );
}

function deeper(tag: string): string {
  return tag.replace(/^<(\/?)h([1-5])(?=[\s>])/iu, (_, slash: string, level: string) => {
    return `<${slash}h${String(Number(level) + 1)}`;
  });
}

function partHref(href: string, slug: string, parts: ReadonlyMap<string, string>): string {
  if (href.startsWith('#')) return `#${encodeURI(slug)}:${href.slice(1)}`;
  const [path = '', fragment] = href.split('#', 2);
  const part = parts.get(path);
  if (part === undefined) return href;
  return `#${encodeURI(part)}${fragment === undefined ? '' : `:${fragment}`}`;
}
