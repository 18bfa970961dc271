/** A line of a diagram that says something; `line` counts from 1 in the fence. */
export interface DiagramLine {
  readonly line: number;
  /** Without blanks around it and comments after it. */
  readonly text: string;
}

/** A diagram's source, what speaks of it taken out: comments, directives, settings, its own description. */
export interface DiagramSource {
  /** The line that names the kind; undefined in an empty fence. */
  readonly head: DiagramLine | undefined;
  readonly lines: readonly DiagramLine[];
  /** The title of the settings. */
  readonly title: string | undefined;
  /** `accTitle`: a name that only hearing readers meet. */
  readonly accessible: string | undefined;
  /** `accDescr`. */
  readonly description: string | undefined;
}

interface Said {
  title: string | undefined;
  accessible: string | undefined;
  description: string | undefined;
}

/** Reads the lines of a fence. Settings, `%%{init}%%` among them, change colours and fonts, which are the page's. */
export function readLines(source: string): DiagramSource {
  const said: Said = { title: undefined, accessible: undefined, description: undefined };
  const lines: DiagramLine[] = [];
  let until: RegExp | undefined;
  for (const [index, written] of source.split(/\r\n|\n|\r/u).entries()) {
    const text = written.trim();
    if (until !== undefined) {
      if (until.source === '\\}' && !until.test(text)) said.description = join(said.description, text);
      if (until.source === '^---$')
        said.title ??= /^title:\s*(.+)$/u.exec(text)?.[1]?.replace(/^["']|["']$/gu, '');
      if (until.test(text)) until = undefined;
    } else if (text === '---' && lines.length === 0) until = /^---$/u;
    else if (text.startsWith('%%{') && !text.includes('}%%')) until = /\}%%/u;
    else if (/^accDescr\s*\{/u.test(text)) {
      said.description = join(undefined, text.replace(/^accDescr\s*\{|\}$/gu, ''));
      if (!text.endsWith('}')) until = /\}/u;
    } else if (text !== '' && !text.startsWith('%%') && !readAccessible(text, said))
      lines.push({ line: index + 1, text });
  }
  const [head, ...rest] = lines;
  return { head, lines: rest, ...said };
}

function readAccessible(text: string, said: Said): boolean {
  const [, what, words = ''] = /^acc(Title|Descr)\s*:\s*(.*)$/u.exec(text) ?? [];
  if (what === 'Title') said.accessible = words;
  if (what === 'Descr') said.description = words;
  return what !== undefined;
}

function join(before: string | undefined, text: string): string | undefined {
  return [before ?? '', text.trim()].join(' ').trim() || undefined;
}
