import type { LinkHole } from '../compile/hole.ts';
import { openTag } from '../markdown/html.ts';
import { pageOf, resolveLink, type BrokenTarget, type LinkTarget } from '../vault/resolve.ts';
import { citationMark } from './citations.ts';
import { isEmbedded, noteUrl, type LinkContext } from './context.ts';
import { hash } from './urls.ts';

/** A link's HTML around its label. */
export interface LinkTags {
  readonly open: string;
  readonly close: string;
  /** Shown instead of the label. */
  readonly label?: string;
}

/** Resolves a link from the note it stands in and says what goes around its label. */
export function linkTags(context: LinkContext, hole: Omit<LinkHole, 'kind' | 'syntax'>): LinkTags {
  const target = resolveLink(context.vault, context.note.path, hole);
  if (hole.drawn === true) return drawnLink(context, target);
  if (target.kind === 'broken') return missing(target.reason, hole.labelled);
  const href = targetUrl(context, target);
  const tags = { open: openTag('a', { class: 'wl', href }), close: '</a>' };
  if (target.kind === 'attachment') context.attachments.add(target.path);
  if (target.kind !== 'reference') return tags;
  const mark = citationMark(
    context,
    target.entry,
    pageOf(hole.fragment) === undefined ? undefined : `p. ${String(target.page)}`,
  );
  return { open: tags.open, close: `</a>&nbsp;<span class="cites">${mark}</span>` };
}

/** Where a resolved link leads. A link to another place of the same page is a bare fragment. */
export function targetUrl(context: LinkContext, target: Exclude<LinkTarget, { kind: 'broken' }>): string {
  const { urls, vault, note } = context;
  if (target.kind === 'reference') return urls.reference(target.entry);
  if (target.kind === 'attachment') {
    const url = target.path === vault.bibliography.path ? urls.references() : urls.attachment(target.path);
    return target.fragment === undefined ? url : `${url}#${encodeURI(target.fragment)}`;
  }
  const fragment = target.fragment === undefined ? '' : hash(target.fragment);
  if (target.note === note && !isEmbedded(context))
    return fragment === '' ? noteUrl(context, target.note) : fragment;
  return noteUrl(context, target.note) + fragment;
}

/** A link around shapes of a drawing, where no element of HTML may stand. */
function drawnLink(context: LinkContext, target: LinkTarget): LinkTags {
  if (target.kind === 'broken')
    return {
      open: `<g class="missing" data-reason="${target.reason}"><desc>${words[target.reason]}</desc>`,
      close: '</g>',
    };
  if (target.kind === 'attachment') context.attachments.add(target.path);
  return { open: openTag('a', { class: 'wl', href: targetUrl(context, target) }), close: '</a>' };
}

const words: Readonly<Record<BrokenTarget['reason'], string>> = {
  missing: 'not written yet',
  unpublished: 'not published',
  outside: 'outside the vault',
  pointer: 'file not fetched',
};

/** A link that leads nowhere says so, and why, to eyes and ears. */
function missing(reason: BrokenTarget['reason'], labelled: boolean): LinkTags {
  const label = reason === 'unpublished' && !labelled ? { label: 'a private note' } : {};
  return {
    open: `<span class="missing" data-reason="${reason}">`,
    close: `<span class="vh"> (${words[reason]})</span></span>`,
    ...label,
  };
}
