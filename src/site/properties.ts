import type { CompiledNote } from '../compile/compiled-note.ts';
import { linkContext } from '../link/link-note.ts';
import { linkTags } from '../link/links.ts';
import { defaultLabel, parseReference } from '../markdown/wikilink/reference.ts';
import { escapeHtml } from '../markdown/html.ts';
import type { Vault } from '../vault/vault.ts';
import { urls } from './urls.ts';

const wikiLink = /!?\[\[([^[\]\n]+)\]\]/gu;
const address = /^https?:\/\/\S+$/u;

/** Properties that the site itself gives no meaning to, as HTML; links in them are links. */
export function propertiesOf(vault: Vault, note: CompiledNote): { name: string; html: string }[] {
  return Object.entries(note.properties.extra)
    .filter(([name]) => !/^(?:excalidraw|kanban|sr-|cssclass)/u.test(name))
    .map(([name, value]) => ({ name, html: valueHtml(vault, note, value) }))
    .filter(({ html }) => html !== '');
}

function valueHtml(vault: Vault, note: CompiledNote, value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((item) => valueHtml(vault, note, item))
      .filter((html) => html !== '')
      .join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  if (address.test(value))
    return `<a class="ext" href="${escapeHtml(value)}" rel="noopener external">${escapeHtml(value)}</a>`;
  return withLinks(vault, note, value);
}

/** Text with its wiki-links as links. */
export function withLinks(vault: Vault, note: CompiledNote, text: string): string {
  const context = linkContext(vault, note, urls);
  let html = '';
  let end = 0;
  for (const match of text.matchAll(wikiLink)) {
    const reference = parseReference(match[1] ?? '');
    const tags = linkTags(context, {
      ...reference,
      labelled: reference.label !== undefined,
    });
    html += escapeHtml(text.slice(end, match.index)) + tags.open;
    html += (tags.label ?? escapeHtml(reference.label ?? defaultLabel(reference))) + tags.close;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}
