import { site } from './config.ts';
import type { NotePage, PageCitation } from './views.ts';

/** How to cite one page: as a sentence and as BibTeX. Without a known address both name the site alone. */
export function citePage(note: NotePage, address: URL | undefined): PageCitation {
  const { title, changed, slug } = note;
  const url = address && new URL(note.href, address).href;
  const date = changed?.slice(0, 10);
  const where = [site.title, date].filter((part) => part !== undefined).join(', ');
  const fields = [
    ['author', `{${site.author}}`],
    ['title', bibtexText(title)],
    ['organization', site.title],
    ['date', date],
    ['url', url],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  const key = (slug.split('/').at(-1) ?? slug).replace(/[^a-z0-9-]+/giu, '') || 'page';
  return {
    text: `${site.author}. “${title}”. ${where}. ${url === undefined ? '' : `${url}. `}${site.notesLicence.label}.`,
    bibtex: `@online{thinking-models-${key},\n${lines.join('')}}`,
  };
}

/** A title for BibTeX: its signs escaped, its capitals kept. */
function bibtexText(title: string): string {
  return `{${title.replace(/[{}\\]/gu, '').replace(/[&%$#_]/gu, String.raw`\$&`)}}`;
}
