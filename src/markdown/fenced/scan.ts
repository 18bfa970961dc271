/** Where blocks between doubled markers (`%%`, `$$`) open in a source; lines count from 1. */
export interface FencedLines {
  /** Lines whose marker opens a block that is closed later. */
  readonly closed: ReadonlySet<number>;
  /** The line whose marker opens a block that nothing closes. */
  readonly unclosed: number | undefined;
}

const codeFence = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/u;

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
    if (unclosed !== undefined) {
      if (!text.includes(marker)) continue;
      closed.add(unclosed);
      unclosed = undefined;
    } else if (opens(text, marker)) {
      const rest = text.slice(text.indexOf(marker) + 2);
      if (rest.includes(marker)) closed.add(line);
      else unclosed = line;
    }
  }
  return { closed, unclosed };
}

function opens(text: string, marker: string): boolean {
  const at = text.indexOf(marker);
  return at !== -1 && /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?)*$/u.test(text.slice(0, at));
}
