import type { Element, ElementContent, Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import type { Vault } from '../vault/vault.ts';
import { noteUrl } from './context.ts';
import { excerptOf } from './excerpt.ts';
import { isElement, parseHtml, printHtml, textOf } from './html-tree.ts';
import { linkContext, linkNote } from './link-note.ts';
import { quotable } from './quotable.ts';
import type { UrlResolver } from './urls.ts';

/** Pieces of a note that can be shown on another page: safe HTML without ids. */
export interface NoteExcerpts {
  /** The summary in one breath, else the first paragraphs; empty when the note has no text. */
  readonly html: string;
  /** Sections and blocks by fragment. */
  readonly places: ReadonlyMap<string, PlaceExcerpt>;
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
  const tree = parseHtml(linkNote(vault, note, urls).html);
  const blocks = tree.children.filter(isElement);
  const isGlossary = note.properties.role === 'glossary';
  const places = new Map<string, PlaceExcerpt>();
  for (const { id, text } of note.headings) {
    const at = blocks.findIndex(({ properties }) => properties.id === id);
    if (at === -1) continue;
    const heading = isGlossary ? (text.split(/,\s+/u)[0] ?? text) : text;
    places.set(id, { heading, html: print(sectionAt(blocks, at), page) });
  }
  for (const [id, element] of blocksWithIds(tree)) {
    const html = print([asBlock(element)], page);
    if (html !== '') places.set(id, { heading: undefined, html });
  }
  return { html: print(leadOf(blocks), page), places };
}

/** The summary, else what stands before the first heading, else the first section. */
function leadOf(blocks: readonly Element[]): readonly Element[] {
  const summary = blocks.find(({ properties }) => properties.dataCallout === 'summary');
  if (summary) return [summary];
  return sectionAt(blocks, -1);
}

/** The blocks after a heading, down to the next that has text above it. */
function sectionAt(blocks: readonly Element[], heading: number): readonly Element[] {
  const rest = blocks.slice(heading + 1);
  const start = rest.findIndex((block) => quotable(block, '').length > 0);
  if (start === -1) return [];
  const end = rest.findIndex((block, index) => index > start && isHeading(block));
  const own = rest.slice(start, end === -1 ? undefined : end);
  return isBelow(blocks[heading], rest.slice(0, start)) ? own : [];
}

/** True when no heading as high as this one stands between. */
function isBelow(heading: Element | undefined, between: readonly Element[]): boolean {
  return (
    heading === undefined || between.every((block) => !isHeading(block) || block.tagName > heading.tagName)
  );
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/u.test(tagName);
}

function blocksWithIds(tree: Root): Map<string, Element> {
  const found = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string' && id.startsWith('^')) found.set(id, element);
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
