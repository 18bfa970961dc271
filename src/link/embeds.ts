import type { CompiledNote, Part, Slice } from '../compile/compiled-note.ts';
import type { EmbedHole } from '../compile/hole.ts';
import { mediaKind } from '../compile/media.ts';
import { escapeHtml, openTag } from '../markdown/html.ts';
import { resolveLink, type BrokenTarget, type NoteTarget } from '../vault/resolve.ts';
import { isDrawing } from '../compile/drawing.ts';
import { boardEmbed } from './board/index.ts';
import { drawingImage } from './drawings.ts';
import { figureHtml } from './figure.ts';
import { noteUrl, type LinkContext } from './context.ts';
import { linkTags, targetUrl } from './links.ts';
import { mediaHtml } from './media.ts';

/** How a list of parts becomes HTML; handed in, because parts hold embeds and embeds hold parts. */
export type FillParts = (context: LinkContext, parts: readonly Part[]) => string;

/** What stands where `![[…]]` is written. */
export function embedHtml(context: LinkContext, hole: EmbedHole, fill: FillParts): string {
  const target = resolveLink(context.vault, context.note.path, hole);
  if (target.kind === 'broken') return missing(hole, target.reason);
  const figure = target.kind === 'attachment' ? context.vault.figures.get(target.path)?.figure : undefined;
  if (target.kind === 'attachment' && figure && hole.block)
    return figureHtml(context, target.path, figure, hole);
  if (target.kind === 'attachment') return mediaHtml(context, target.path, hole);
  if (target.kind === 'reference') {
    const { open, close } = linkTags(context, { ...hole, labelled: true });
    const link = open + escapeHtml(hole.target) + close;
    return hole.block
      ? `<p class="file-card">${link} <span class="file-note">in the references</span></p>`
      : link;
  }
  if (isDrawing(target.note)) return drawing(context, target.note, hole);
  if (!hole.block)
    return `${openTag('a', { class: 'wl', href: targetUrl(context, target) })}${escapeHtml(target.note.title)}</a>`;
  return target.note.board ? boardEmbed(context, target.note, fill) : noteHtml(context, hole, target, fill);
}

function noteHtml(context: LinkContext, hole: EmbedHole, target: NoteTarget, fill: FillParts): string {
  const { note } = target;
  if (target.brokenFragment) return notice(context, note, 'has no such section or block');
  const slice =
    target.fragment !== undefined && Object.hasOwn(note.slices, target.fragment)
      ? note.slices[target.fragment]
      : undefined;
  if (context.trail.includes(note) && !isElsewhere(context, hole, slice)) {
    const names = [...context.trail.slice(context.trail.indexOf(note)), note]
      .map(({ title }) => title)
      .join(' → ');
    return notice(context, note, `embeds itself: ${names}`);
  }
  if (context.trail.length > 8) return notice(context, note, 'is embedded too deep to show here');
  const parts = slice ? note.article.slice(slice.start, slice.end) : note.article;
  const inner = fill({ ...context, note, trail: [...context.trail, note] }, parts);
  const link = `${openTag('a', { class: 'wl', href: targetUrl(context, target) })}${escapeHtml(note.title)}</a>`;
  return `<div class="embed"><p class="em-h">From ${link}</p>${wrap(inner, slice)}</div>`;
}

/** True for an embed of another place of the page it stands on. */
function isElsewhere({ note, trail }: LinkContext, hole: EmbedHole, slice: Slice | undefined): boolean {
  const at = note.article.indexOf(hole);
  return trail.length === 1 && slice !== undefined && !(slice.start <= at && at < slice.end);
}

function wrap(html: string, slice: Slice | undefined): string {
  if (slice?.wrap === undefined) return html;
  const { name, tasks, start } = slice.wrap;
  const attributes = { start: start === 1 ? undefined : start, class: tasks ? 'tasks' : undefined };
  return `${openTag(name, attributes)}${html}</${name}>`;
}

function notice(context: LinkContext, note: CompiledNote, words: string): string {
  const link = `${openTag('a', { class: 'wl', href: noteUrl(context, note) })}${escapeHtml(note.title)}</a>`;
  return `<p class="notice" role="note">${link} ${escapeHtml(words)}</p>`;
}

function drawing(context: LinkContext, note: CompiledNote, hole: EmbedHole): string {
  const image = drawingImage(context.vault, note);
  if (image !== undefined) return mediaHtml(context, image, hole);
  const link = `${openTag('a', { href: noteUrl(context, note) })}${escapeHtml(note.title)}</a>`;
  return hole.block
    ? `<p class="file-card">${link} <span class="file-note">a drawing, not rendered</span></p>`
    : link;
}

/** A picture or note that is not there leaves a visible place, never a broken image. */
function missing({ target, alt, block }: EmbedHole, reason: BrokenTarget['reason']): string {
  const name = reason === 'unpublished' ? 'a private note' : escapeHtml(alt ?? target);
  const what = mediaKind(target) === 'image' ? 'picture' : 'file';
  const words = {
    missing: `${what} not in the vault`,
    unpublished: 'not published',
    outside: 'outside the vault',
    pointer: `${what} not fetched`,
  }[reason];
  const text = `<span class="missing" data-reason="${reason}">${name}<span class="vh"> (${words})</span></span>`;
  return block ? `<p class="notice">${text}</p>` : text;
}
