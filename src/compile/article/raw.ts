import type { Element, Parents, Root, Text } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Diagnostic } from '../diagnostic.ts';
import { fileCard } from '../decorate/decorators.ts';
import { holeElement } from '../decorate/placeholder.ts';
import { parseUrl } from '../url.ts';
import { allowedNames, sanitizeArticle } from './sanitize.ts';

const colours = new Set([
  'red',
  'orange',
  'yellow',
  'green',
  'cyan',
  'blue',
  'purple',
  'pink',
  'grey',
  'gray',
]);

/** Parses the raw HTML of an article, keeps what is allowed of it, and says what was removed. */
export function parseRaw(tree: Root, source: string): { tree: Root; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const parsed = raw(tree, { file: new VFile(source) }) as Root;
  visit(parsed, 'element', (element, _index, parent) => {
    if (element.properties.dataVault !== undefined) return;
    if (element.tagName === 'iframe') linkForFrame(element, parent);
    keepColour(element);
    // The page's title alone is an `h1`.
    if (element.tagName === 'h1') element.tagName = 'h2';
    if (!allowedNames.has(element.tagName) && element.tagName !== holeElement)
      diagnostics.push(removed(element));
  });
  const clean = sanitizeArticle(parsed);
  visit(clean, 'element', holeForUrl);
  return { tree: clean, diagnostics };
}

function removed({ tagName, position }: Element): Diagnostic {
  const { line = 1, column = 1 } = position?.start ?? {};
  return {
    line,
    column,
    severity: 'warning',
    rule: 'html-removed',
    message: `<${tagName}> is not allowed in a note and was left out`,
  };
}

/** A frame of another host becomes a link to it, in a paragraph of its own where one may stand. */
function linkForFrame(element: Element, parent: Parents | undefined): void {
  const url = parseUrl(text(element.properties.src));
  if (url.kind !== 'external' || !/^https:/iu.test(url.href)) return;
  const label: Text = { type: 'text', value: url.href.replace(/^https:\/\//u, '') };
  const link: Element = { type: 'element', tagName: 'a', properties: { href: url.href }, children: [label] };
  Object.assign(element, parent?.type === 'root' ? { tagName: 'p', properties: {}, children: [link] } : link);
}

/** Of inline styles only a colour by name survives, as a class. */
function keepColour(element: Element): void {
  const style = element.properties.style;
  const colour = /(?:^|;)\s*color\s*:\s*([a-z]+)/iu
    .exec(typeof style === 'string' ? style : '')?.[1]
    ?.toLowerCase();
  if (colour !== undefined && colours.has(colour) && element.tagName === 'span') {
    element.properties.dataColour = colour === 'gray' ? 'grey' : colour;
  }
}

/** Links and pictures written as HTML are resolved like all others. */
function holeForUrl(element: Element): void {
  if (element.properties.dataVault !== undefined) return;
  if (element.tagName === 'span') {
    const { dataColour, ...rest } = element.properties;
    element.properties = typeof dataColour === 'string' ? { ...rest, className: [`c-${dataColour}`] } : rest;
  }
  if (element.tagName === 'a') linkFrom(element);
  if (element.tagName === 'img') pictureFrom(element);
}

function linkFrom(element: Element): void {
  const { href, title } = element.properties;
  const url = typeof href === 'string' ? parseUrl(href) : undefined;
  if (url === undefined || url.kind === 'unsafe') {
    element.tagName = 'span';
    element.properties = {};
  } else if (url.kind === 'external') {
    element.properties = {
      href: url.href,
      className: ['ext'],
      rel: ['noopener', 'external'],
      ...(title ? { title } : {}),
    };
  } else {
    const { target, fragment } = url;
    Object.assign(element, hole({ kind: 'link', syntax: 'markdown', target, fragment, labelled: true }), {
      children: element.children,
    });
  }
}

function pictureFrom(element: Element): void {
  const { src, alt, width, height } = element.properties;
  const url = parseUrl(text(src));
  const label = typeof alt === 'string' && alt !== '' ? alt : undefined;
  if (url.kind === 'vault' && url.target !== '') {
    const { target, fragment } = url;
    const size = { width: pixels(width), height: pixels(height) };
    Object.assign(
      element,
      hole({ kind: 'embed', syntax: 'markdown', target, fragment, alt: label, ...size, block: false }),
    );
  } else if (url.kind === 'external')
    Object.assign(element, hole({ kind: 'html', html: fileCard(url.href, label, false) }));
  else Object.assign(element, { tagName: 'span', properties: {}, children: [] });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function pixels(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number < 10_000 ? number : undefined;
}

function hole(content: object): Element {
  return {
    type: 'element',
    tagName: holeElement,
    properties: { dataHole: JSON.stringify(content) },
    children: [],
  };
}
