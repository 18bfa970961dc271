import type { Element, Parents, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from '../../markdown/visit.ts';
import { VFile } from 'vfile';
import type { Diagnostic } from '../diagnostic.ts';
import { holeElement } from '../decorate/placeholder.ts';
import type { Placeholder } from '../hole.ts';
import { parseUrl } from '../url.ts';
import { frameHole, leftOut, pictureHole, playerHole } from './raw-media.ts';
import { allowedNames, replacedNames, sanitizeArticle } from './sanitize.ts';

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
    keepColour(element);
    // The page's title alone is an `h1`.
    if (element.tagName === 'h1') element.tagName = 'h2';
    const told = tellOf(element, parent);
    if (told) diagnostics.push(told);
  });
  const clean = sanitizeArticle(parsed);
  visit(clean, 'element', (element, index, parent) => {
    if (!replacedNames.includes(element.tagName)) holeForUrl(element);
    else if (parent && index !== undefined) return replace(element, parent, index);
    return undefined;
  });
  return { tree: clean, diagnostics };
}

/** Why an element is not in the page, or not as it was written. */
function tellOf(element: Element, parent: Parents | undefined): Diagnostic | undefined {
  const host = leftOut(element);
  if (host !== undefined) {
    const message = `<${element.tagName}> shows as a link: nothing is loaded from ${host}`;
    return { ...startOf(element), severity: 'info', rule: 'unsupported-embed', message };
  }
  const { tagName } = element;
  const isMade =
    tagName === holeElement || allowedNames.has(tagName) || holeOf(element, parent) !== undefined;
  const isPart = tagName === 'source' || tagName === 'track';
  if (isMade || (isPart && parent?.type === 'element' && /^(?:audio|video)$/u.test(parent.tagName)))
    return undefined;
  const message = `<${tagName}> is not allowed in a note and was left out`;
  return { ...startOf(element), severity: 'warning', rule: 'html-removed', message };
}

function startOf({ position }: Element): { line: number; column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** What stands for an element that shows a file or another page. */
function holeOf(element: Element, parent: Parents | undefined): Placeholder | undefined {
  if (element.tagName === 'img') return pictureHole(element);
  if (element.tagName === 'iframe') return frameHole(element, parent);
  return /^(?:audio|video)$/u.test(element.tagName) ? playerHole(element, parent) : undefined;
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

/** Nothing that loads stays in the tree, not even with properties that seem to be the compiler's own. */
function replace(element: Element, parent: Parents, index: number): number {
  const content = holeOf(element, parent);
  parent.children.splice(index, 1, ...(content ? [hole(content)] : []));
  return content ? index + 1 : index;
}

/** Links written as HTML are resolved like all others. */
function holeForUrl(element: Element): void {
  if (element.properties.dataVault !== undefined) return;
  if (element.tagName === 'span') {
    const { dataColour, ...rest } = element.properties;
    element.properties = typeof dataColour === 'string' ? { ...rest, className: [`c-${dataColour}`] } : rest;
  }
  if (element.tagName === 'a') linkFrom(element);
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

function hole(content: Placeholder): Element {
  return {
    type: 'element',
    tagName: holeElement,
    properties: { dataHole: JSON.stringify(content) },
    children: [],
  };
}
