/** One entry of a BibTeX file as text. */
export interface BibtexEntry {
  readonly key: string;
  /** From `@` to the closing brace. */
  readonly text: string;
  /** 1-based line of its `@`, and the column of its key where that stands on the same line. */
  readonly line: number;
  readonly column: number;
}

const opening = /@(\w+)\s*\{\s*([^,\s{}]+)\s*,/gu;

/** Cuts a BibTeX file into its entries, so that a broken one costs only itself. */
export function splitBibtex(source: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let line = 1;
  let counted = 0;
  let done = 0;
  for (const match of source.matchAll(opening)) {
    if (match.index < done || /^(?:comment|preamble|string)$/iu.test(match[1] ?? '')) continue;
    for (const sign of source.slice(counted, match.index)) if (sign === '\n') line++;
    counted = match.index;
    const end = closingBrace(source, match.index);
    const start = source.lastIndexOf('\n', match.index) + 1;
    const column = match.index - start + (/^[^\n]*\{\s*?(?=[^\s{])/u.exec(match[0])?.[0].length ?? 0) + 1;
    entries.push({ key: match[2] ?? '', text: source.slice(match.index, end), line, column });
    done = end;
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

const publicFields =
  `title author editor year month date journal journaltitle journalsubtitle booktitle eventtitle location howpublished institution organization school
  publisher series edition volume number issue pages version doi isbn issn url urldate eprint eprinttype archiveprefix
  primaryclass note`.split(/\s+/u);

/** An entry with the fields that describe the work, and none of those that a reference manager keeps for its owner. */
export function publicBibtex(text: string, key: string): string {
  const type = /^@(\w+)/u.exec(text)?.[1]?.toLowerCase() ?? 'misc';
  const fields = publicFields.flatMap((name) => {
    const value = rawField(text, name);
    return value === undefined ? [] : [`  ${name} = {${value}},\n`];
  });
  return `@${type}{${key},\n${fields.join('')}}\n`;
}

const fieldName = /[\s,]*([\w.:-]+)\s*=\s*/uy;

/** A field's raw value, braces or quotes taken off; undefined when the entry has no such field. */
export function rawField(text: string, name: string): string | undefined {
  let at = text.indexOf(',') + 1;
  for (;;) {
    fieldName.lastIndex = at;
    const match = fieldName.exec(text);
    if (!match) return undefined;
    const start = at + match[0].length;
    at = valueEnd(text, start);
    if (match[1]?.toLowerCase() === name.toLowerCase()) return bareValue(text.slice(start, at)) || undefined;
  }
}

/** End of a field's value: after its closing brace or quote, or before the comma where it has neither. */
function valueEnd(text: string, start: number): number {
  const opener = text[start];
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const sign = text[index];
    if (sign === '\\') index++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    if (opener === '{' && depth === 0) return index + 1;
    if (opener === '"' && sign === '"' && depth === 0 && index > start) return index + 1;
    if (opener !== '{' && opener !== '"' && (depth < 0 || (sign === ',' && depth === 0))) return index;
  }
  return text.length;
}

function bareValue(value: string): string {
  return value.replace(/^(?:\{([\s\S]*)\}|"([\s\S]*)")$/u, '$1$2').trim();
}
