import type { BoardCard, FileContent } from '../../compile/board/board.ts';
import type { EmbedHole } from '../../compile/hole.ts';
import { mediaKind } from '../../compile/media.ts';
import { fileName, noteName } from '../../compile/path.ts';
import { parseUrl } from '../../compile/url.ts';
import { escapeHtml, openTag } from '../../markdown/html.ts';
import { resolveLink, type BrokenTarget, type NoteTarget } from '../../vault/resolve.ts';
import type { LinkContext } from '../context.ts';
import type { FillParts } from '../embeds.ts';
import { isElement, parseHtml, textOf } from '../html-tree.ts';
import { targetUrl } from '../links.ts';
import { mediaHtml } from '../media.ts';

/** What a card says: its name as plain text, and its content as HTML. */
export interface CardView {
  readonly name: string;
  readonly html: string;
  /** What the drawing shows instead, where that differs: a picture for its link. */
  readonly drawn?: string | undefined;
}

/** Characters of another note that a card shows. */
const longest = 200;

/** A card in its vault; a private note's name is nowhere in it. */
export function cardView(context: LinkContext, { content }: BoardCard, fill: FillParts): CardView {
  switch (content.kind) {
    case 'text':
      return { name: content.name || 'a card', html: fill(context, content.article) };
    case 'file':
      return fileView(context, content, fill);
    case 'link':
      return linkView(content.url);
    case 'group':
      return { name: content.label || 'a group', html: escapeHtml(content.label) };
    case 'unknown':
      return { name: 'a card', html: '<p>A card of a kind that is not shown.</p>' };
  }
}

function linkView(url: string): CardView {
  const { kind } = parseUrl(url);
  const name = url.replace(/^[a-z]+:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
  if (kind !== 'external') return { name, html: `<p>${escapeHtml(url)}</p>` };
  const link = openTag('a', { class: 'ext', href: url.trim(), rel: 'noopener external' });
  return { name, html: `<p>${link}${escapeHtml(name)}</a></p>` };
}

function fileView(context: LinkContext, content: FileContent, fill: FillParts): CardView {
  const target = resolveLink(context.vault, context.note.path, content);
  if (content.target === '') return { name: 'a card', html: '<p>A card without a file.</p>' };
  if (target.kind === 'broken') return absent(content, target.reason);
  if (target.kind === 'note') return noteView(context, target, fill);
  const name = target.kind === 'reference' ? fileName(content.target) : fileName(target.path);
  const link = `${openTag('a', { class: 'wl', href: targetUrl(context, target) })}${escapeHtml(name)}</a>`;
  const html = `<p>${link}</p>`;
  if (target.kind === 'reference') return { name, html };
  context.attachments.add(target.path);
  if (mediaKind(target.path) !== 'image') return { name, html };
  return { name, html, drawn: mediaHtml(context, target.path, inline(content)) };
}

function noteView(context: LinkContext, target: NoteTarget, fill: FillParts): CardView {
  const { note, fragment } = target;
  const heading = note.headings.find(({ id }) => id === fragment)?.text;
  const name = heading === undefined ? note.title : `${note.title} > ${heading}`;
  const link = `${openTag('a', { class: 'wl', href: targetUrl(context, target) })}${escapeHtml(name)}</a>`;
  const words = fragment === undefined ? note.excerpt : placeText(context, target, fill);
  return { name, html: `<p>${link}</p>${words === '' ? '' : `<p>${escapeHtml(words)}</p>`}` };
}

/** First words of a section or block. */
function placeText(context: LinkContext, { note, fragment }: NoteTarget, fill: FillParts): string {
  const slice =
    fragment !== undefined && Object.hasOwn(note.slices, fragment) ? note.slices[fragment] : undefined;
  if (!slice || context.trail.length > 8) return '';
  const inside = { ...context, note, trail: [...context.trail, note] };
  const { children } = parseHtml(fill(inside, note.article.slice(slice.start, slice.end)));
  const block = children.find((child) => isElement(child) && !/^h[1-6]$/u.test(child.tagName));
  const text = block ? textOf([block]).replace(/\s+/gu, ' ').trim() : '';
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/u, '')} …`;
}

/** A link that leads nowhere says so; a private note has no name. */
function absent({ target }: FileContent, reason: BrokenTarget['reason']): CardView {
  const words = {
    missing: 'not in the vault',
    unpublished: 'not published',
    outside: 'outside the vault',
    pointer: 'file not fetched',
  }[reason];
  const name = reason === 'unpublished' ? 'a private note' : noteName(target);
  const html = `<p><span class="missing" data-reason="${reason}">${escapeHtml(name)}<span class="vh"> (${words})</span></span></p>`;
  return { name, html };
}

function inline({ target, fragment }: FileContent): EmbedHole {
  const size = { alt: undefined, width: undefined, height: undefined };
  return { kind: 'embed', syntax: 'wiki', target, fragment, ...size, block: false };
}
