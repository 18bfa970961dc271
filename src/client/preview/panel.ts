import { BASE } from '../base.ts';
import type { PreviewContent } from './content.ts';

/** An open preview. */
export interface Panel {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** 1 for a link of the page, 2 for a link of a preview. */
  readonly level: number;
  pinned: boolean;
}

let made = 0;

/** Builds the panel of a link, closed, at the end of the page. */
export function buildPanel(link: HTMLAnchorElement, content: PreviewContent, level: number): Panel {
  const element = document.createElement('div');
  element.className = 'preview';
  element.id = `preview-${String(++made)}`;
  element.popover = 'manual';
  element.role = 'dialog';
  element.ariaLabel = `Preview of ${content.title || content.place}`;
  element.append(head(content), body(content), foot(content));
  document.body.append(element);
  return { element, link, level, pinned: false };
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...inside);
  return element;
}

function way(href: string, text: string): HTMLAnchorElement {
  const link = make('a', '', text);
  link.href = href;
  return link;
}

function head({ place, title, href, lang, dir }: PreviewContent): HTMLElement {
  const line = make('p', 'pv-h', make('span', 'where', place));
  if (title === '') return line;
  const lead = way(href, title);
  if (lang) lead.lang = lang;
  if (dir) lead.dir = dir;
  line.append(' ', lead);
  return line;
}

function body({ question, body: text, lang, dir }: PreviewContent): HTMLElement {
  const box = make('div', 'pv-b');
  if (lang) box.lang = lang;
  if (dir) box.dir = dir;
  if (question !== undefined) box.append(make('p', 'pv-q', question));
  box.append(text);
  return box;
}

function foot({ href, foot: { text, leads } }: PreviewContent): HTMLElement {
  const words = make('span', '', leads ? way(href, text) : text);
  return make('p', 'pv-f', words, button('pin', 'Pin this preview'), button('close', 'Close this preview'));
}

function button(name: 'pin' | 'close', label: string): HTMLButtonElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'i');
  svg.ariaHidden = 'true';
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${BASE}icons.svg#i-${name}`);
  svg.append(use);
  const element = make('button', `ib pv-${name}`, svg);
  element.type = 'button';
  element.ariaLabel = label;
  if (name === 'pin') element.ariaPressed = 'false';
  return element;
}
