/** Macros of TeX by name with its backslash; a body's `#1` are its arguments. */
export type Macros = Readonly<Record<string, string>>;

/** A text's definitions, and what is left of it without them. */
export interface Defined {
  readonly macros: Macros;
  readonly rest: string;
}

const name = String.raw`(?:\{\s*(\\(?:[a-zA-Z@]+|.))\s*\}|(\\(?:[a-zA-Z@]+|.)))`;
const command = new RegExp(
  String.raw`\\(?:new|renew|provide)command\*?\s*${name}\s*(?:\[\d\]\s*)?(?=\{)`,
  'uy',
);
const operator = new RegExp(String.raw`\\DeclareMathOperator(\*?)\s*${name}\s*(?=\{)`, 'uy');
const plain = /\\g?def\s*(\\(?:[a-zA-Z@]+|.))\s*(?:#\d)*\s*(?=\{)/uy;
const equal = /\\let\s*(\\(?:[a-zA-Z@]+|.))\s*=?\s*(\\(?:[a-zA-Z@]+|.)|[^\s\\])/uy;

/**
 * Reads `\newcommand`, `\def`, `\DeclareMathOperator` and `\let`. Temml forbids to define anew what it knows itself (`\R`),
 * and forgets a formula's definitions after it; MathJax, and so Obsidian, does neither. An optional argument is left to Temml,
 * which shows that it has none.
 */
export function readMacros(tex: string): Defined {
  if (!/\\(?:(?:new|renew|provide)command|g?def|let|DeclareMathOperator)/u.test(tex))
    return { macros: {}, rest: tex };
  const macros: Record<string, string> = {};
  let rest = '';
  let at = 0;
  while (at < tex.length) {
    const found = tex[at] === '\\' ? definitionAt(tex, at) : undefined;
    // A group that nothing closes holds the rest: looking on from each of many would take a minute.
    if (found?.end === Infinity) return { macros, rest: rest + tex.slice(at) };
    if (found) macros[found.name] = found.body;
    else rest += tex.slice(at, at + (tex[at] === '\\' ? 2 : 1));
    at = found?.end ?? at + (tex[at] === '\\' ? 2 : 1);
  }
  return { macros, rest };
}

/** Macros of a vault's `preamble.sty`, as the plug-in Extended MathJax reads it; comments and all else are passed over. */
export function readPreamble(text: string): Macros {
  return readMacros(text.replace(/(?<!\\)%.*$/gmu, '')).macros;
}

interface Definition {
  readonly name: string;
  readonly body: string;
  readonly end: number;
}

function definitionAt(tex: string, at: number): Definition | undefined {
  const same = matchAt(equal, tex, at);
  if (same) return { name: same[1] ?? '', body: same[2] ?? '', end: equal.lastIndex };
  const star = matchAt(operator, tex, at);
  if (star) {
    const wrap = (body: string): string => `\\operatorname${star[1] ?? ''}{${body}}`;
    return withBody(tex, star[2] ?? star[3], operator.lastIndex, wrap);
  }
  const made = matchAt(command, tex, at);
  if (made) return withBody(tex, made[1] ?? made[2], command.lastIndex);
  const defined = matchAt(plain, tex, at);
  return defined ? withBody(tex, defined[1], plain.lastIndex) : undefined;
}

function matchAt(pattern: RegExp, tex: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(tex);
}

function withBody(
  tex: string,
  macro: string | undefined,
  start: number,
  wrap = (body: string): string => body,
): Definition | undefined {
  const end = groupEnd(tex, start);
  if (macro === undefined) return undefined;
  return { name: macro, body: wrap(tex.slice(start + 1, end - 1)), end };
}

/** Index after the brace that closes the one at `start`; infinite when none does. */
function groupEnd(tex: string, start: number): number {
  let depth = 0;
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === '\\') at++;
    else if (tex[at] === '{') depth++;
    else if (tex[at] === '}' && --depth === 0) return at + 1;
  }
  return Infinity;
}
