/** A start tag in a note's raw HTML. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  /** Values by name in lower case, character references read. */
  readonly attributes: Readonly<Record<string, string>>;
  /** As written. */
  readonly source: string;
  /** Where in the HTML it starts. */
  readonly index: number;
}

// The bounds keep a block of a million quotation marks from being read from each of them to its end.
const token =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|textarea|title|xmp|svg|math|noscript)\b[\s\S]*?(?:<\/\1|$)|<([a-z][a-z\d-]*)((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,1000})>/giu;
const attribute = /([^\s"'<>/=]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Start tags of raw HTML in their order; comments and what an article drops whole, such as scripts, hold none. */
export function tagsOf(html: string): HtmlTag[] {
  return [...html.matchAll(token)].flatMap(({ 0: source, 2: name, 3: inside = '', index }) =>
    name === undefined ? [] : { name: name.toLowerCase(), attributes: readAttributes(inside), source, index },
  );
}

/** Of two attributes with one name the first counts, as in browsers. */
function readAttributes(inside: string): Record<string, string> {
  const entries = [...inside.matchAll(attribute)].map(
    ([, name = '', quoted, single, bare]) =>
      [name.toLowerCase(), decode(quoted ?? single ?? bare ?? '')] as const,
  );
  return Object.fromEntries(entries.reverse());
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return signs[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
