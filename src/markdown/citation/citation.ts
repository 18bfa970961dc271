/** One work in a citation. */
export interface CitationItem {
  readonly key: string;
  /** Text before the key: `see`. */
  readonly prefix: string | undefined;
  /** What follows the key: `p. 5`. */
  readonly locator: string | undefined;
  /** `-@key`: the author stands in the sentence already. */
  readonly suppressAuthor: boolean;
}

const item =
  /^(?<prefix>.*?)(?<minus>-?)@(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)(?<rest>.*)$/u;

/** Reads the inside of `[see @a, p. 5; @b]`; undefined unless every part names a key. */
export function parseCitation(inside: string): readonly CitationItem[] | undefined {
  const items = inside.split(';').map(parseItem);
  return items.every((part) => part !== undefined) ? items : undefined;
}

function parseItem(text: string): CitationItem | undefined {
  const { prefix = '', minus, key, rest = '' } = item.exec(text.trim())?.groups ?? {};
  if (key === undefined || /\S$/u.test(prefix)) return undefined;
  return {
    key,
    prefix: prefix.trim() || undefined,
    locator: rest.replace(/^[\s,]+/u, '').trim() || undefined,
    suppressAuthor: minus === '-',
  };
}
