/** One entry of a BibTeX file as text. */
export interface BibtexEntry {
  readonly key: string;
  /** From `@` to the closing brace. */
  readonly text: string;
  /** 1-based line of its `@`. */
  readonly line: number;
}

const opening = /@(\w+)\s*\{\s*([^,\s{}]+)\s*,/gu;

/** Cuts a BibTeX file into its entries, so that a broken one costs only itself. */
export function splitBibtex(source: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let line = 1;
  let counted = 0;
  for (const match of source.matchAll(opening)) {
    if (match.index < counted || /^(?:comment|preamble|string)$/iu.test(match[1] ?? '')) continue;
    for (const sign of source.slice(counted, match.index)) if (sign === '\n') line++;
    counted = match.index;
    const end = closingBrace(source, match.index);
    entries.push({ key: match[2] ?? '', text: source.slice(match.index, end), line });
  }
  return entries;
}

/** End of the entry that opens at `start`: after its last brace, or before the next entry where that is missing. */
function closingBrace(source: string, start: number): number {
  let depth = 0;
  for (let index = source.indexOf('{', start); index < source.length; index++) {
    const sign = source[index];
    if (sign === '\\') index++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return index + 1;
  }
  const next = source.indexOf('\n@', start);
  return next === -1 ? source.length : next;
}

/** A field's raw value, braces or quotes taken off; undefined when the entry has no such field. */
export function rawField(text: string, name: string): string | undefined {
  const value = new RegExp(`^\\s*${name}\\s*=\\s*(?:\\{(.*)\\}|"(.*)"|([^,{}"]+))\\s*,?\\s*$`, 'imu').exec(
    text,
  );
  return (value?.[1] ?? value?.[2] ?? value?.[3])?.trim() || undefined;
}
