import type { Nodes } from 'mdast';
import { visit } from '../markdown/visit.ts';
import { defaultLabel } from '../markdown/wikilink/reference.ts';
import { createParser } from '../markdown/parse.ts';
import type { CompiledNote } from '../compile/compiled-note.ts';
import { collectFacts } from '../compile/facts/collect.ts';
import { plainText } from '../compile/facts/text.ts';
import { isDrawing } from '../compile/drawing.ts';
import { mediaKind } from '../compile/media.ts';
import type { VaultPath } from '../compile/path.ts';
import { parseUrl } from '../compile/url.ts';
import { linkContext } from '../link/link-note.ts';
import { targetUrl } from '../link/links.ts';
import type { UrlResolver } from '../link/urls.ts';
import { parseCaption } from '../markdown/embed/reference.ts';
import { checkLink } from '../vault/lint/check.ts';
import { resolveLink, type LinkTarget } from '../vault/resolve.ts';
import type { Vault } from '../vault/vault.ts';
import { fileAnchor, noteAnchor } from './link-anchor.ts';
import { inContext, type LinkPlace } from './link-place.ts';

/** What a link means where it stands, in the terms of the command's help. */
export interface LinkDescription {
  target: string | null;
  kind: 'note' | 'attachment' | 'reference' | 'external' | 'missing' | 'text';
  anchor: string | null;
  brokenAnchor: boolean;
  display: string;
  embed: string | null;
  width: number | null;
  height: number | null;
  alt: string | null;
  literal: boolean;
  hidden: boolean;
  href: string | null;
  diagnostics: string[];
}

const parse = createParser('md');

/** Describes the first link of a piece of Markdown as it would be read in a note. */
export function describeLink(
  vault: Vault,
  urls: UrlResolver,
  { from, link, context }: LinkPlace,
): LinkDescription {
  const source = inContext(link, context);
  const found = describeFirst(vault, urls, from, source);
  if (found || !source.includes('%%')) return found ?? text(link);
  const uncovered = describeFirst(vault, urls, from, source.replaceAll('%%', ' '));
  return uncovered ? { ...uncovered, hidden: true, href: null, diagnostics: [] } : text(link);
}

function describeFirst(
  vault: Vault,
  urls: UrlResolver,
  from: VaultPath,
  source: string,
): LinkDescription | undefined {
  const tree = parse(source);
  const facts = collectFacts(tree, source);
  const [fact] = facts.links;
  const node = [...facts.linkNodes.keys()][0];
  if (!fact || !node) return external(tree);
  const note = vault.notes.get(from) ?? vault.unpublished.get(from) ?? emptyNote(from);
  const target = resolveLink(vault, from, fact);
  const size = sizeOf(node);
  return {
    ...place(vault, target, fact.fragment),
    display: display(node),
    embed: fact.embed ? embedKind(target) : null,
    ...size,
    literal: false,
    hidden: false,
    href: target.kind === 'broken' ? null : targetUrl(linkContext(vault, note, urls), target),
    diagnostics: checkLink(vault, { note, link: fact, target }).map(({ rule }) => rule),
  };
}

function place(
  vault: Vault,
  target: LinkTarget,
  fragment: string | undefined,
): Pick<LinkDescription, 'target' | 'kind' | 'anchor' | 'brokenAnchor'> {
  switch (target.kind) {
    case 'note':
      return {
        target: target.note.path,
        kind: target.note.board ? 'attachment' : 'note',
        anchor: target.note.board
          ? fileAnchor(target.note.path, fragment)
          : noteAnchor(target.note, target.fragment, fragment),
        brokenAnchor: target.brokenFragment,
      };
    case 'attachment':
      return {
        target: target.path,
        kind: 'attachment',
        anchor: fileAnchor(target.path, fragment),
        brokenAnchor: false,
      };
    case 'reference':
      return {
        target: vault.bibliography.path ?? null,
        kind: 'reference',
        anchor: target.page === undefined ? null : `page:${String(target.page)}`,
        brokenAnchor: false,
      };
    case 'broken':
      return { target: null, kind: 'missing', anchor: null, brokenAnchor: false };
  }
}

function embedKind(target: LinkTarget): string {
  if (target.kind === 'attachment') return mediaKind(target.path);
  if (target.kind !== 'note') return 'missing';
  if (target.note.board) return 'canvas';
  if (isDrawing(target.note)) return 'excalidraw';
  return target.fragment === undefined ? 'note' : target.fragment.startsWith('^') ? 'block' : 'section';
}

function sizeOf(node: Nodes): Pick<LinkDescription, 'width' | 'height' | 'alt'> {
  const caption =
    node.type === 'embed' ? node.reference : node.type === 'image' ? parseCaption(node.alt ?? '') : undefined;
  return { width: caption?.width ?? null, height: caption?.height ?? null, alt: caption?.alt ?? null };
}

function display(node: Nodes): string {
  if (node.type === 'embed') return node.reference.alt ?? defaultLabel(node.reference);
  return plainText(node).text;
}

function external(tree: Nodes): LinkDescription | undefined {
  let found: LinkDescription | undefined;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    const url = parseUrl(node.url);
    if (url.kind === 'external')
      found ??= { ...text(plainText(node).text), kind: 'external', literal: false, href: url.href };
  });
  return found;
}

function text(source: string): LinkDescription {
  const nothing = {
    anchor: null,
    brokenAnchor: false,
    embed: null,
    width: null,
    height: null,
    alt: null,
    href: null,
  };
  return {
    target: null,
    kind: 'text',
    display: source,
    ...nothing,
    literal: true,
    hidden: false,
    diagnostics: [],
  };
}

/** A note that is not in the vault may still be asked from. */
function emptyNote(path: VaultPath): CompiledNote {
  const facts = {
    headings: [],
    blocks: [],
    anchors: [],
    links: [],
    citations: [],
    sentences: [],
    tags: [],
    tasks: [],
    claims: [],
    cards: [],
    diagnostics: [],
  };
  return {
    path,
    format: 'md',
    hidden: [],
    title: path,
    titleId: undefined,
    properties: { extra: {} },
    ...facts,
    words: 0,
    excerpt: '',
    article: [],
    slices: {},
    lines: [],
  };
}
