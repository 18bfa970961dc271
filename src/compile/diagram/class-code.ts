import { labelText } from './label.ts';
import type { DiagramLink, LineHead } from './reading.ts';
import type { Words } from './words.ts';

export interface Class {
  label: string;
  kind: string | undefined;
  readonly members: string[];
  link?: DiagramLink;
}

export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly arrow: string;
  readonly counts: readonly [string, string];
  readonly label: string;
}

/** What is known of a class diagram while it is read. */
export interface ClassState {
  readonly classes: Map<string, Class>;
  readonly relations: Relation[];
  readonly open: (Class | 'namespace')[];
}

/** `List~int~` is `List<int>`. */
export function generics(text: string): string {
  return text.replace(/~([^~]*)~/gu, '<$1>');
}

/** The library shows a class by its name, so the stand-in of its label is its name there. */
export function classCode(
  classes: readonly Class[],
  names: ReadonlyMap<Class, string>,
  state: ClassState,
  words: Words,
): string {
  const nameIn = (id: string): string => names.get(state.classes.get(id) ?? ({} as Class)) ?? '';
  const boxes = classes.flatMap((own) => [
    `class ${names.get(own) ?? ''} {`,
    ...kindCode(own, words),
    ...own.members.map((text) => memberCode(text, words)),
    '}',
  ]);
  const lines = state.relations.map(({ from, to, arrow, counts: [start, end], label }) => {
    const said = labelText(label) === '' ? '' : ` : ${words.put(label, { as: 'edge', width: 150 })}`;
    return `${nameIn(from)} ${countCode(start, words)}${known(arrow)} ${countCode(end, words)}${nameIn(to)}${said}`;
  });
  return ['classDiagram', ...boxes, ...lines].join('\n');
}

/** The library knows kinds of one Latin word; any other stands above the members. */
function kindCode({ kind }: Class, words: Words): string[] {
  if (kind === undefined) return [];
  return [/^\w{1,30}$/u.test(kind) ? `<<${kind}>>` : memberCode(`«${kind}»`, words)];
}

function countCode(text: string, words: Words): string {
  return text === '' ? '' : `"${words.put(text, { as: 'edge', single: true })}" `;
}

/** The library gives a head to lines that have none. */
export function plainLines(
  { classes, relations }: ClassState,
  names: ReadonlyMap<Class, string>,
): Map<string, LineHead[]> {
  const heads = new Map<string, LineHead[]>();
  for (const { from, to, arrow } of relations.filter((each) => /^(?:--|\.\.)$/u.test(each.arrow))) {
    const [a, b] = [classes.get(from), classes.get(to)].map((own) => (own ? names.get(own) : ''));
    const key = `${a ?? ''}>${b ?? ''}`;
    heads.set(key, [...(heads.get(key) ?? []), arrow === '--' ? 'none' : 'dotted']);
  }
  return heads;
}

/** The library knows no dotted line without a head, and no line with two. */
function known(arrow: string): string {
  if (arrow === '..') return '..>';
  if (/^[<*o].*[>*o]$/u.test(arrow)) return arrow.replace(/\|?[>*o]$/u, '');
  return arrow;
}

function memberCode(text: string, words: Words): string {
  const shown = generics(text).replace(/([)\s\w])[$*](?=\s|$)/u, '$1');
  const put = words.put(shown, { as: 'member', single: true });
  // Parentheses make a method of a member; the library prints them after its name.
  return /\(.*\)/u.test(text) ? `${put}()` : put;
}
