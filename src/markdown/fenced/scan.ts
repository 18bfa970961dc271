/** Where blocks between doubled markers (`%%`, `$$`) open in a source; lines count from 1. */
export interface FencedLines {
  /** Lines whose marker opens a block that is closed later. */
  readonly closed: ReadonlySet<number>;
  /** The line whose marker opens a block that nothing closes. */
  readonly unclosed: number | undefined;
}

const codeFence = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/u;

/** What may follow the end of a block on its line: `^id`. */
export const blockEnd = /^[ \t]*(?:[ \t]\^([\p{L}\p{N}_-]+)[ \t]*)?$/u;

/**
 * Finds the blocks ahead of parsing. A tokenizer that ran to the end of the file and then failed would have swallowed the
 * lists and quotes on its way, so it has to know beforehand whether its block is closed.
 */
export function scanFenced(source: string, marker: '%%' | '$$'): FencedLines {
  const closed = new Set<number>();
  let unclosed: number | undefined;
  let fence: string | undefined;
  let line = 0;
  for (const text of source.split(/\r\n|\n|\r/u)) {
    line++;
    const found = unclosed === undefined ? codeFence.exec(text)?.[1] : undefined;
    if (fence !== undefined) {
      if (found?.startsWith(fence) === true) fence = undefined;
      continue;
    }
    if (found !== undefined) {
      fence = found;
      continue;
    }
    const opener = unclosed;
    if (opener !== undefined) {
      if (!text.includes(marker)) continue;
      unclosed = undefined;
      if (closes(text, marker)) closed.add(opener);
      // What looked like an opening ended a formula within a line, `$$ text`: this line may open one itself.
      if (closes(text, marker) || !opens(text, marker)) continue;
    }
    if (opens(text, marker)) {
      const rest = text.slice(text.indexOf(marker) + 2);
      if (!rest.includes(marker)) unclosed = line;
      else if (closes(rest, marker)) closed.add(line);
    }
  }
  return { closed, unclosed };
}

/** True where nothing but a block's id follows the marker. A comment may end within a line: what follows it is shown. */
function closes(text: string, marker: string): boolean {
  return marker === '%%' || blockEnd.test(text.slice(text.indexOf(marker) + 2));
}

function opens(text: string, marker: string): boolean {
  const at = text.indexOf(marker);
  return at !== -1 && /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?)*$/u.test(text.slice(0, at));
}
