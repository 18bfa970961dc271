/** What a link or embed names, as written and not yet resolved. */
export interface Reference {
  /** What stands before `#` and `|`, trimmed; empty for a link within its own note. */
  readonly target: string;
  /** What stands after the first `#`: heading text, a chain `A#B`, `^block`, or `page=3`; undefined without `#`. */
  readonly fragment: string | undefined;
  /** What stands after the first `|`; undefined when the author gave no label. */
  readonly label: string | undefined;
}

/** Splits the inside of `[[…]]`. A table cell escapes its bar (`a\|b`); both spellings divide. */
export function parseReference(inside: string): Reference {
  const [, head = '', label] = /^([^|]*?)(?:\\?\|([\s\S]*))?$/u.exec(inside) ?? [];
  const hash = head.search(/#(?!\s*$)/u);
  const target = normaliseBlanks(hash === -1 ? head : head.slice(0, hash));
  const fragment = hash === -1 ? undefined : normaliseBlanks(head.slice(hash + 1)) || undefined;
  return { target, fragment, label: label?.replaceAll('\\|', '|').trim() || undefined };
}

/** True for `[[ ]]` and `[[#]]`, which stay text. */
export function namesNothing({ target, fragment }: Pick<Reference, 'target' | 'fragment'>): boolean {
  return target === '' && fragment === undefined;
}

/** The label Obsidian shows where the author gave none: `Note > Heading`, or the heading alone. */
export function defaultLabel({ target, fragment }: Pick<Reference, 'target' | 'fragment'>): string {
  const parts = fragment === undefined ? [] : fragment.split(/#(?!\s*$)/u).map((part) => part.trim());
  return [target, ...parts].filter((part) => part !== '').join(' > ');
}

/** A no-break space typed in a link stands for a space; a backslash at the end was meant for a bar that is gone. */
function normaliseBlanks(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/\\+\s*$/u, '')
    .trim();
}
