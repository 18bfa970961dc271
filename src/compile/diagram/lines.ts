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

/** What a reader of lines stands in: settings, a directive or a description that go over several of them. */
type Inside = 'settings' | 'directive' | 'description' | undefined;

/** Reads the lines of a fence. Settings, `%%{init}%%` among them, change colours and fonts, which are the page's. */
export function readLines(source: string): DiagramSource {
  const said: Said = { title: undefined, accessible: undefined, description: undefined };
  const lines: DiagramLine[] = [];
  let inside: Inside;
  for (const [index, written] of source.split(/\r\n|\n|\r/u).entries()) {
    const text = written.trim();
    if (inside !== undefined) inside = goOn(inside, text, said);
    else {
      inside = begin(text, said, lines.length === 0);
      const isSaid =
        inside !== undefined || text === '' || text.startsWith('%%') || readAccessible(text, said);
      if (!isSaid) lines.push({ line: index + 1, text });
    }
  }
  const [head, ...rest] = lines;
  return { head, lines: rest, ...said };
}

function begin(text: string, said: Said, isFirst: boolean): Inside {
  if (text === '---' && isFirst) return 'settings';
  if (text.startsWith('%%{') && !text.includes('}%%')) return 'directive';
  const [whole, words = '', end] = /^accDescr\s*\{([^}]*)(\})?/u.exec(text) ?? [];
  if (whole === undefined) return undefined;
  said.description = join(undefined, words);
  return end === undefined ? 'description' : undefined;
}

function goOn(inside: Inside, text: string, said: Said): Inside {
  if (inside === 'directive') return text.includes('}%%') ? undefined : inside;
  if (inside === 'settings') {
    said.title ??= /^title:\s*(.+)$/u.exec(text)?.[1]?.replace(/^["']|["']$/gu, '');
    return text === '---' ? undefined : inside;
  }
  said.description = join(said.description, text.replace(/\}.*$/u, ''));
  return text.includes('}') ? undefined : inside;
}

function readAccessible(text: string, said: Said): boolean {
  const [, what, words = ''] = /^acc(Title|Descr)\s*(?::\s*(.*)|\{.*\})$/u.exec(text) ?? [];
  if (what === 'Title') said.accessible = words;
  if (what === 'Descr' && words !== '') said.description = words;
  return what !== undefined;
}

function join(before: string | undefined, text: string): string | undefined {
  return [before ?? '', text.trim()].join(' ').trim() || undefined;
}
