const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  semi: ';',
  colon: ':',
};

/** Characters of a label that are read; no box holds as many. */
const longest = 1000;

/** A label as the reader sees it: lines of plain text. What is no mark of form, like `Array<String>`, stays. */
export function labelLines(written: string): string[] {
  const short = written.length > longest ? `${written.slice(0, longest)}…` : written.trim();
  const quoted = /^"([\s\S]*)"$/u.exec(short)?.[1] ?? short;
  const markdown = /^`([\s\S]*)`$/u.exec(quoted)?.[1];
  const plain = (markdown === undefined ? quoted : withoutStars(markdown))
    .replace(/<br\s*\/?>|\\n/giu, '\n')
    .replace(
      /<\/?(?:b|i|u|s|em|strong|del|small|sub|sup|mark|code|center|big|span|div|p|font)(?:\s[^<>]*)?>/giu,
      '',
    )
    .replace(/\bfa[bklrs]?:fa-[\w-]+\s*/gu, '');
  return decode(plain)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
}

/** A label in one line. */
export function labelText(written: string): string {
  return labelLines(written).join(' ').trim();
}

function withoutStars(text: string): string {
  return text.replace(/(\*\*|__|\*|_)(?=\S)([^*_]*?\S)\1/gu, '$2');
}

/** Character references, with `&` or with Mermaid's `#`. */
function decode(text: string): string {
  return text.replace(/[&#]#?(x[\da-f]{1,6}|\d{1,7}|[a-z]{2,5});/giu, (sign, name: string) => {
    const code = /^x/iu.test(name) ? parseInt(name.slice(1), 16) : Number(name);
    if (Number.isNaN(code)) return named[name.toLowerCase()] ?? sign;
    return isText(code) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function isText(code: number): boolean {
  return (
    code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0)
  );
}
