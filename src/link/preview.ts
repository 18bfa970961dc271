import type { Element, ElementContent } from 'hast';
import { visit } from '../markdown/visit.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { escapeHtml } from '../markdown/html.ts';
import type { Vault } from '../vault/vault.ts';
import { noteUrl } from './context.ts';
import { excerptOf } from './excerpt.ts';
import { printHtml, textOf } from './html-tree.ts';
import { linkContext, linkNote } from './link-note.ts';
import { mayBeQuotable, quotable } from './quotable.ts';
import { topBlocks, type TopBlock } from './top-blocks.ts';
import type { UrlResolver } from './urls.ts';

/** Pieces of a note that can be shown on another page: safe HTML without ids. */
export interface NoteExcerpts {
  /** The summary in one breath, else the first paragraphs; empty when the note has no text. */
  readonly html: string;
  /** A section or block by its fragment; undefined where the note has no such place, or the place no text. */
  readonly place: (id: string) => PlaceExcerpt | undefined;
}

export interface PlaceExcerpt {
  /** Visible text of the heading; undefined for a block. */
  readonly heading: string | undefined;
  readonly html: string;
}

/** Characters of text in one excerpt. */
const long = 600;

/** Takes the excerpts of a note from its own article. */
export function excerptNote(vault: Vault, note: CompiledNote, urls: UrlResolver): NoteExcerpts {
  const page = noteUrl(linkContext(vault, note, urls), note);
  const blocks = topBlocks(linkNote(vault, note, urls).html);
  const isGlossary = note.properties.role === 'glossary';
  const place = (id: string): PlaceExcerpt | undefined => {
    const at = blocks.findIndex(({ tag }) => tag.includes(idOf(id)));
    const heading = note.headings.find((each) => each.id === id)?.text;
    if (heading !== undefined && at !== -1) {
      const name = isGlossary ? (heading.split(/,\s+/u)[0] ?? heading) : heading;
      return { heading: name, html: print(sectionAt(blocks, at), page) };
    }
    const element = id.startsWith('^') ? findElement(blocks, id) : undefined;
    const html = element ? print([asBlock(element)], page) : '';
    return html === '' ? undefined : { heading: undefined, html };
  };
  return { html: print(leadOf(blocks), page), place };
}

const idOf = (id: string): string => ` id="${escapeHtml(id)}"`;

/** The summary, else what stands before the first heading, else the first section. */
function leadOf(blocks: readonly TopBlock[]): readonly Element[] {
  const summary = blocks.find(({ tag }) => tag.includes(' data-callout="summary"'))?.element();
  return summary ? [summary] : sectionAt(blocks, -1);
}

/** The blocks after a heading, down to the next that has text above it. No more of them than an excerpt can hold. */
function sectionAt(blocks: readonly TopBlock[], heading: number): readonly Element[] {
  const section: Element[] = [];
  let [room, isBelow] = [long, true];
  for (const block of blocks.slice(heading + 1)) {
    if (isHeading(block)) {
      if (section.length > 0) break;
      isBelow &&= heading === -1 || block.name > (blocks[heading]?.name ?? '');
      continue;
    }
    const element = mayBeQuotable(block) ? block.element() : undefined;
    const words = element ? textOf(quotable(element, '')).length : 0;
    if (element && (words > 0 || section.length > 0)) section.push(element);
    room -= words;
    if (room < 0) break;
  }
  return isBelow ? section : [];
}

function isHeading({ name }: TopBlock): boolean {
  return /^h[1-6]$/u.test(name);
}

function findElement(blocks: readonly TopBlock[], id: string): Element | undefined {
  const block = blocks.find(({ html }) => html.includes(idOf(id)))?.element();
  let found: Element | undefined;
  if (block)
    visit(block, 'element', (element) => {
      if (element.properties.id === id) found = element;
    });
  return found;
}

/** An item of a list cannot stand alone. */
function asBlock(element: Element): Element {
  if (element.tagName !== 'li') return element;
  return { type: 'element', tagName: 'ul', properties: {}, children: [element] };
}

function print(blocks: readonly Element[], page: string): string {
  const parts: ElementContent[] = blocks.flatMap((block) => quotable(block, page));
  const shown = excerptOf(parts, long);
  return textOf(shown).trim() === '' ? '' : printHtml(shown).trim();
}
