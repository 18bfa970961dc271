/** A note's source cut in two. */
export interface SplitSource {
  /** YAML between the fences; undefined without properties. */
  readonly yaml: string | undefined;
  /** The text with the properties blanked out, so that lines keep their numbers. */
  readonly body: string;
  /** True when a fence opens on the first line and nothing closes it. */
  readonly unclosed: boolean;
}

const properties =
  /^---[ \t]*\r?\n(?!(?:[ \t]*\r?\n)+(?!---|[^\s:][^:\n]*:(?:[ \t]|\r?\n)))(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u;

/** Cuts the properties off. A first line `---` is a fence only if a later `---` closes it; if blank lines follow at once, only if a key follows them. */
export function splitFrontmatter(source: string): SplitSource {
  const text = cleanText(source);
  const match = properties.exec(text);
  if (!match)
    return { yaml: undefined, body: text, unclosed: /^---[ \t]*\r?\n[^\S\n]*[\w"'-]+[^\n]*:/u.test(text) };
  const [whole, yaml = ''] = match;
  return { yaml, body: whole.replace(/[^\r\n]/gu, '') + text.slice(whole.length), unclosed: false };
}

/** Drops a byte order mark; every line ends with \n; NUL and the non-characters that the compiler uses as its marks become U+FFFD. */
export function cleanText(source: string): string {
  return source
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\0\uFDD0-\uFDEF]/gu, '\uFFFD');
}
