import type { Part } from './words.ts';

type Child = Node | string;

/** Makes an element; strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Text with its found words in `<mark>`. */
export function marked(parts: readonly Part[]): readonly Child[] {
  return parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}

/** Finds a part of the markup that a component promises. */
export function required<T extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => T,
): T {
  const match = root.querySelector(selector);
  if (!(match instanceof type)) throw new Error(`No ${selector}`);
  return match;
}
