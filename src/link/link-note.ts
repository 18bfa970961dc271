import { hash as digestOf } from 'node:crypto';
import type { CompiledNote, Part } from '../compile/compiled-note.ts';
import { droppable } from '../compile/droppable.ts';
import { isDrawing } from '../compile/drawing.ts';
import type { Hole } from '../compile/hole.ts';
import type { VaultPath } from '../compile/path.ts';
import { escapeHtml, openTag } from '../markdown/html.ts';
import type { Vault } from '../vault/vault.ts';
import { boardPage } from './board/index.ts';
import { citationHtml } from './citations.ts';
import { isEmbedded, noteUrl, type LinkContext } from './context.ts';
import { drawingImage } from './drawings.ts';
import { embedHtml } from './embeds.ts';
import { linkTags } from './links.ts';
import { markReferences } from './mark-references.ts';
import { mediaHtml } from './media.ts';
import { linkTerms, setOtherNames } from './terms.ts';
import { hash, type UrlResolver } from './urls.ts';

/** A note in its vault, ready for its page. */
export interface LinkedNote {
  readonly html: string;
  /** Numbers of the entries cited, embeds included, in the order of the page. */
  readonly cited: readonly number[];
  /** Files that the page shows or links to. */
  readonly attachments: ReadonlySet<VaultPath>;
}

/** What is kept of a linked note though its HTML may be dropped. */
export interface LinkedFacts extends Pick<LinkedNote, 'attachments'> {
  /** Digest of the HTML. */
  readonly digest: string;
  /** Places in notes that its links and terms lead to: `href` of the page, empty for its own, and fragment. */
  readonly places: readonly (readonly [page: string, fragment: string])[];
}

/** A note's page, and what is known of it once it was made. */
interface Page {
  readonly get: () => LinkedNote;
  facts?: LinkedFacts;
}

type Linked = Map<CompiledNote, Page>;
const linked = new WeakMap<Vault, WeakMap<UrlResolver, Linked>>();

/**
 * Fills the holes of a note's article; what came of it is kept as long as there is memory. Same vault, note and URLs in,
 * same HTML out: no clock, no disk, no network.
 */
export function linkNote(vault: Vault, note: CompiledNote, urls: UrlResolver): LinkedNote {
  return pageOf(vault, note, urls).get();
}

/** What the page of a note is told apart by, and the files that it needs. */
export function linkedFacts(vault: Vault, note: CompiledNote, urls: UrlResolver): LinkedFacts {
  const page = pageOf(vault, note, urls);
  if (page.facts) return page.facts;
  const { html, attachments } = page.get();
  const places = [...html.matchAll(toPlace)].map(([, to = '', place = '']) => [to, place] as const);
  page.facts = { attachments, places, digest: digestOf('sha256', html) };
  return page.facts;
}

const toPlace = /<a class="(?:wl|term)" href="([^"#]*)#([^"]+)"/gu;

function pageOf(vault: Vault, note: CompiledNote, urls: UrlResolver): Page {
  const ofVault = linked.get(vault) ?? new WeakMap<UrlResolver, Linked>();
  const notes = ofVault.get(urls) ?? (new Map() as Linked);
  linked.set(vault, ofVault.set(urls, notes));
  const page = notes.get(note) ?? { get: droppable(() => linkAnew(vault, note, urls)) };
  notes.set(note, page);
  return page;
}

function linkAnew(vault: Vault, note: CompiledNote, urls: UrlResolver): LinkedNote {
  const context = linkContext(vault, note, urls);
  const html = isDrawing(note) ? drawingPage(context) : articleHtml(context);
  return { html, cited: [...context.cited], attachments: context.attachments };
}

function articleHtml(context: LinkContext): string {
  const { board } = context.note;
  if (board) return markReferences(context.vault, boardPage(context, board, fillParts));
  const html = markReferences(context.vault, fillParts(context, context.note.article));
  return context.note.properties.role === 'glossary' ? setOtherNames(html) : linkTerms(context, html);
}

/** The context of a note on its own page. */
export function linkContext(vault: Vault, note: CompiledNote, urls: UrlResolver): LinkContext {
  return { vault, urls, note, trail: [note], attachments: new Set(), cited: new Set() };
}

/** Parts as HTML. A private note's name, where it is the label of a link to it, is left out. */
export function fillParts(context: LinkContext, parts: readonly Part[]): string {
  let html = '';
  const closing: string[] = [];
  let skipping = false;
  for (const part of parts) {
    if (typeof part !== 'string' && part.kind === 'link') {
      const { open, close, label } = linkTags(context, part);
      html += open + (label ?? '');
      skipping = label !== undefined;
      closing.push(close);
    } else if (typeof part !== 'string' && part.kind === 'link-end') {
      skipping = false;
      html += closing.pop() ?? '';
    } else if (!skipping) html += typeof part === 'string' ? part : fillHole(context, part);
  }
  return html + closing.reverse().join('');
}

/** One hole as HTML; links, which have two ends, are not among them. */
export function fillHole(context: LinkContext, hole: Exclude<Hole, { kind: 'link' | 'link-end' }>): string {
  const embedded = isEmbedded(context);
  switch (hole.kind) {
    case 'embed':
      return embedHtml(context, hole, fillParts);
    case 'citation':
      return citationHtml(context, hole);
    case 'tag':
      return `${openTag('a', { class: 'tag', href: context.urls.tag(hole.tag) })}#${escapeHtml(hole.tag)}</a>`;
    case 'id':
      return embedded ? '' : ` id="${escapeHtml(hole.id)}"`;
    case 'local':
      return escapeHtml((embedded ? noteUrl(context, context.note) : '') + hash(hole.id));
    case 'anchor':
      return embedded ? '' : anchor(context, hole.id);
    case 'icon':
      return icon(context, hole.name);
  }
}

function anchor(context: LinkContext, id: string): string {
  const open = openTag('a', {
    class: 'anchor',
    href: hash(id),
    'aria-label': 'Link to this section',
    'data-pagefind-ignore': true,
  });
  return `${open}${icon(context, 'anchor')}</a>`;
}

function icon({ urls }: LinkContext, name: string): string {
  return `<svg class="i" aria-hidden="true"><use href="${escapeHtml(urls.icon(name))}"/></svg>`;
}

function drawingPage(context: LinkContext): string {
  const image = drawingImage(context.vault, context.note);
  if (image === undefined) return '<p class="file-card">A drawing, not rendered.</p>';
  const size = { width: undefined, height: undefined };
  const hole = {
    kind: 'embed',
    syntax: 'wiki',
    target: '',
    fragment: undefined,
    alt: context.note.title,
    ...size,
    block: true,
  } as const;
  return mediaHtml(context, image, hole);
}
