import type { Element, Parents, Properties } from 'hast';
import { remoteCard } from '../decorate/remote-card.ts';
import type { Placeholder } from '../hole.ts';
import { mediaKind } from '../media.ts';
import { frameOf } from '../frame.ts';
import { parseUrl } from '../url.ts';

const flow = new Set('article aside blockquote center dd details div figure li section td th'.split(' '));

/** A frame of another host: a card, or a link in a line; undefined for any other frame. */
export function frameHole({ properties }: Element, parent: Parents | undefined): Placeholder | undefined {
  const url = parseUrl(text(properties.src));
  if (url.kind !== 'external' || !/^https?:/iu.test(url.href)) return undefined;
  const block = isFlow(parent) || (isNamed(parent, 'p') && frameOf(url.href) !== undefined);
  return { kind: 'html', html: remoteCard(url.href, text(properties.title) || undefined, block) };
}

/** A picture: one of the vault, or a link to one of another host. */
export function pictureHole({ properties }: Element): Placeholder | undefined {
  const { src, alt, width, height } = properties;
  const url = parseUrl(text(src));
  const label = text(alt) || undefined;
  if (url.kind === 'external') return { kind: 'html', html: remoteCard(url.href, label, false) };
  if (url.kind === 'unsafe' || url.target === '') return undefined;
  const { target, fragment } = url;
  const size = { width: pixels(width), height: pixels(height) };
  return { kind: 'embed', syntax: 'markdown', target, fragment, alt: label, ...size, block: false };
}

/** A player of a film or sound of the vault, or a link to one of another host. */
export function playerHole(element: Element, parent: Parents | undefined): Placeholder | undefined {
  const { title, width, height } = element.properties;
  const url = parseUrl(playedBy(element));
  const label = text(title) || undefined;
  if (url.kind === 'external') return { kind: 'html', html: remoteCard(url.href, label, false) };
  if (url.kind === 'unsafe' || !/^(?:audio|video)$/u.test(mediaKind(url.target))) return undefined;
  const { target, fragment } = url;
  const size = { width: pixels(width), height: pixels(height) };
  const block = isFlow(parent) || isNamed(parent, 'p');
  return { kind: 'embed', syntax: 'markdown', target, fragment, alt: label, ...size, block };
}

/** Host of what an element would load from elsewhere and that is shown as a link; undefined where it is shown. */
export function leftOut(element: Element): string | undefined {
  const { tagName, properties } = element;
  if (!/^(?:iframe|img|audio|video)$/u.test(tagName)) return undefined;
  const url = parseUrl(/^[av]/u.test(tagName) ? playedBy(element) : text(properties.src));
  const isShown = url.kind !== 'external' || (tagName === 'iframe' && frameOf(url.href) !== undefined);
  return isShown || !URL.canParse(url.href) ? undefined : new URL(url.href).hostname || undefined;
}

/** A player's own address, or that of the first of its sources. */
function playedBy({ properties, children }: Element): string {
  if (text(properties.src) !== '') return text(properties.src);
  const sources = children.flatMap((child) => (isNamed(child, 'source') ? text(child.properties.src) : []));
  return sources.find((source) => source !== '') ?? '';
}

function isFlow(parent: Parents | undefined): boolean {
  return parent?.type === 'root' || (parent?.type === 'element' && flow.has(parent.tagName));
}

function isNamed(node: Parents | Element['children'][number] | undefined, name: string): node is Element {
  return node?.type === 'element' && node.tagName === name;
}

function text(value: Properties[string]): string {
  return typeof value === 'string' ? value : '';
}

function pixels(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number < 10_000 ? number : undefined;
}
