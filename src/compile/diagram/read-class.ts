import { classCode, generics, plainLines, type Class, type ClassState } from './class-code.ts';
import { labelText } from './label.ts';
import type { DiagramLine, DiagramSource } from './lines.ts';
import { DiagramError, unread } from './problem.ts';
import { count, sentenceOf, type Reading } from './reading.ts';
import { Words } from './words.ts';

const id = '(`[^`]+`|[\\p{L}\\p{N}\\p{M}_.-]*[\\p{L}\\p{N}\\p{M}_]|[\\p{L}\\p{N}_])(?:~([^:]*)~)?';
const begin = new RegExp(`^class\\s+${id}(?:\\s*\\["([^"]*)"\\])?(?::::[\\w-]+)?\\s*(\\{.*)?$`, 'u');
const relation = new RegExp(
  `^${id}\\s*(?:"([^"]*)"\\s*)?((?:<\\||[<*o])?(?:--|\\.\\.)(?:\\|>|[>*o](?![\\p{L}\\p{N}]))?)\\s*(?:"([^"]*)"\\s*)?${id}\\s*(?::\\s*(.*))?$`,
  'u',
);
const member = new RegExp(`^${id}\\s*:\\s*(.+)$`, 'u');
const most = { classes: 60, relations: 120, members: 400 };

/** Reads a class diagram. Namespaces are not drawn: their classes stand with the others. */
export function readClass({ lines }: DiagramSource): Reading {
  const state: ClassState = { classes: new Map(), relations: [], open: [] };
  for (const line of lines) readOne(line, state);
  const classes = [...state.classes.values()];
  const members = classes.reduce((sum, own) => sum + own.members.length, 0);
  if (classes.length === 0) throw new DiagramError(1, 'it has nothing to draw');
  if (classes.length > most.classes || state.relations.length > most.relations || members > most.members)
    throw new DiagramError(1, `${count(classes.length, 'class')} are too many to be drawn`, 'unsupported');
  const words = new Words();
  const names = new Map(
    classes.map((own) => [own, words.put(own.label, { as: 'node', single: true, weight: 1.1 })]),
  );
  const facts = state.relations.map(({ from, to, arrow, label }) => {
    const said = labelText(label);
    return `${nameOf(state, from)} ${verbOf(arrow)} ${nameOf(state, to)}${said === '' ? '' : ` (${said})`}`;
  });
  return {
    name: 'Class diagram',
    words,
    sentence: sentenceOf(
      'Class diagram',
      count(classes.length, 'class'),
      facts.length > 0 ? facts : classes.map(({ label }) => label),
    ),
    drawn: { by: 'library', code: classCode(classes, names, state, words) },
    heads: plainLines(state, names),
    links: new Map(classes.flatMap((own) => (own.link ? [[names.get(own) ?? '', own.link] as const] : []))),
  };
}

function readOne({ line, text }: DiagramLine, state: ClassState): void {
  const inside = state.open.at(-1);
  if (text === '}') {
    if (state.open.pop() === undefined) throw new DiagramError(line, '“}” closes no class');
  } else if (inside !== undefined && inside !== 'namespace') addMember(inside, text);
  else if (/^namespace\s+\S+\s*\{$/u.test(text)) state.open.push('namespace');
  else if (
    !/^(?:direction|note|style|cssClass|classDef|callback)\b/u.test(text) &&
    !readStatement(text, state)
  )
    throw unread(line, text);
}

function readStatement(text: string, state: ClassState): boolean {
  const [declared, name = '', generic, label, body] = begin.exec(text) ?? [];
  if (declared !== undefined) {
    const own = classOf(state, name, generic);
    if (label !== undefined) own.label = label;
    const [, held] = /^\{\s*(.*?)\s*(\}?)$/u.exec(body ?? '') ?? [];
    for (const each of (held ?? '').replace(/\}$/u, '').split(';'))
      if (each.trim() !== '') addMember(own, each.trim());
    if (body !== undefined && !body.endsWith('}')) state.open.push(own);
    return true;
  }
  return readRelation(text, state) || readExtra(text, state);
}

function readRelation(text: string, state: ClassState): boolean {
  const [whole, from = '', fromOf, start = '', arrow = '', end = '', to = '', toOf, label = ''] =
    relation.exec(text) ?? [];
  if (whole === undefined) return false;
  classOf(state, from, fromOf);
  classOf(state, to, toOf);
  state.relations.push({ from: bare(from), to: bare(to), arrow, counts: [start, end], label });
  return true;
}

function readExtra(text: string, state: ClassState): boolean {
  return readKind(text, state) || readClick(text, state) || readMember(text, state) || /^click\s/u.test(text);
}

function readKind(text: string, state: ClassState): boolean {
  const [whole, kind = '', of = ''] = /^<<([^<>]+)>>\s*(\S+)$/u.exec(text) ?? [];
  if (whole !== undefined) classOf(state, of, undefined).kind = kind.trim();
  return whole !== undefined;
}

function readClick(text: string, state: ClassState): boolean {
  const [whole, name = '', url = ''] = /^(?:click|link)\s+(\S+)\s+(?:href\s+)?"([^"]*)"/u.exec(text) ?? [];
  if (whole !== undefined) classOf(state, name, undefined).link = { kind: 'url', target: url };
  return whole !== undefined;
}

function readMember(text: string, state: ClassState): boolean {
  const [whole, owner = '', generic, words = ''] = member.exec(text) ?? [];
  if (whole !== undefined) addMember(classOf(state, owner, generic), words);
  return whole !== undefined;
}

function addMember(own: Class, text: string): void {
  const kind = /^<<([^<>]+)>>$/u.exec(text)?.[1];
  if (kind === undefined) own.members.push(text);
  else own.kind = kind.trim();
}

function bare(name: string): string {
  return name.replaceAll('`', '');
}

function classOf({ classes }: ClassState, written: string, generic: string | undefined): Class {
  const name = bare(written);
  const made: Class = classes.get(name) ?? { label: name, kind: undefined, members: [] };
  if (generic !== undefined) made.label = name + generics(`~${generic}~`);
  classes.set(name, made);
  return made;
}

const verbs: readonly (readonly [RegExp, string])[] = [
  [/^<\|/u, 'is the base of'],
  [/\|>$/u, 'is a'],
  [/^\*/u, 'is made of'],
  [/\*$/u, 'is part of'],
  [/^o/u, 'has'],
  [/o$/u, 'belongs to'],
  [/^</u, 'is used by'],
  [/>$/u, 'uses'],
];

function verbOf(arrow: string): string {
  return verbs.find(([pattern]) => pattern.test(arrow))?.[1] ?? 'goes with';
}

function nameOf({ classes }: ClassState, id: string): string {
  return labelText(classes.get(id)?.label ?? id);
}
