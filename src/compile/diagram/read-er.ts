import { labelText } from './label.ts';
import type { DiagramLine, DiagramSource } from './lines.ts';
import { DiagramError, unread } from './problem.ts';
import { count, sentenceOf, type Reading } from './reading.ts';
import { Words } from './words.ts';

interface Entity {
  label: string;
  readonly attributes: { readonly type: string; readonly name: string }[];
}

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly ends: readonly [string, string];
  readonly solid: boolean;
  readonly label: string;
}

interface State {
  readonly entities: Map<string, Entity>;
  readonly relations: Relation[];
  open: Entity | undefined;
}

const id =
  '("[^"]*"|[\\p{L}\\p{N}\\p{M}_][\\p{L}\\p{N}\\p{M}_.*-]*)(?:\\[("[^"]*"|[^\\]]*)\\])?(?::::[\\w-]+)?';
const begin = new RegExp(`^${id}\\s*(\\{.*)?$`, 'u');
const end = '(\\|o|o\\||\\|\\||\\}o|\\}\\||o\\{|\\|\\{|o\\}|\\{o)';
const signs = new RegExp(
  `^${id}\\s*${end}\\s*(--|\\.\\.|\\.-|-\\.)\\s*${end}\\s*${id}\\s*(?::\\s*(.*))?$`,
  'u',
);
const spoken = new RegExp(
  `^${id}\\s+(one or zero|zero or one|one or more|one or many|many\\(1\\)|1\\+|zero or more|zero or many|many\\(0\\)|0\\+|only one|one|1)\\s+(to|optionally to)\\s+(one or zero|zero or one|one or more|one or many|many\\(1\\)|1\\+|zero or more|zero or many|many\\(0\\)|0\\+|only one|one|1)\\s+${id}\\s*(?::\\s*(.*))?$`,
  'iu',
);
const attribute = /^([^\s"]+)\s+([^\s"]+)\s*((?:(?:PK|FK|UK)\s*,?\s*)*)(?:"([^"]*)")?$/u;
const most = { entities: 60, relations: 120, attributes: 500 };

/** Reads an entity relationship diagram. */
export function readEr({ lines }: DiagramSource): Reading {
  const state: State = { entities: new Map(), relations: [], open: undefined };
  for (const line of lines) readOne(line, state);
  const entities = [...state.entities.values()];
  const attributes = entities.reduce((sum, own) => sum + own.attributes.length, 0);
  if (entities.length === 0) throw new DiagramError(1, 'it has nothing to draw');
  if (
    entities.length > most.entities ||
    state.relations.length > most.relations ||
    attributes > most.attributes
  )
    throw new DiagramError(1, `${count(entities.length, 'entity')} are too many to be drawn`, 'unsupported');
  const words = new Words();
  const name = 'Entity relationship diagram';
  const facts = state.relations.map(({ from, to, label }) => {
    const said = labelText(label);
    return `${nameOf(state, from)} ${said === '' ? 'and' : said} ${nameOf(state, to)}`;
  });
  const shown = facts.length > 0 ? facts : entities.map(({ label }) => labelText(label));
  return {
    name,
    words,
    sentence: sentenceOf(name, count(entities.length, 'entity'), shown),
    drawn: { by: 'library', code: codeOf(state, words) },
  };
}

function readOne({ line, text }: DiagramLine, state: State): void {
  if (text === '}') {
    if (!state.open) throw new DiagramError(line, '“}” closes no entity');
    state.open = undefined;
  } else if (state.open) addAttribute(line, text, state.open);
  else if (!/^(?:direction|style|classDef|class)\s/u.test(text)) readStatement(line, text, state);
}

function readRelation(text: string, state: State): boolean {
  const match = signs.exec(text) ?? spoken.exec(text);
  const [whole, from = '', fromAs, left = '', shaft = '', right = '', to = '', toAs, label = ''] =
    match ?? [];
  if (whole === undefined) return false;
  entityOf(state, from, fromAs);
  entityOf(state, to, toAs);
  const solid = shaft === '--' || shaft === 'to';
  state.relations.push({ from, to, ends: [signOf(left), signOf(right)], solid, label });
  return true;
}

function readStatement(line: number, text: string, state: State): void {
  if (readRelation(text, state)) return;
  const [whole, name = '', as, body] = begin.exec(text) ?? [];
  if (whole === undefined) throw unread(line, text);
  const own = entityOf(state, name, as);
  const [, inside = ''] = /^\{\s*(.*?)\s*\}?$/u.exec(body ?? '') ?? [];
  if (inside !== '') addAttribute(line, inside, own);
  if (body !== undefined && !body.endsWith('}')) state.open = own;
}

function entityOf({ entities }: State, name: string, as: string | undefined): Entity {
  const entity = entities.get(name) ?? { label: name, attributes: [] };
  if (as !== undefined) entity.label = as;
  entities.set(name, entity);
  return entity;
}

function addAttribute(line: number, text: string, own: Entity): void {
  const [whole, type = '', name = '', keys = '', comment] = attribute.exec(text) ?? [];
  if (whole === undefined) throw unread(line, text);
  const said = comment === undefined || comment === '' ? '' : ` – ${comment}`;
  own.attributes.push({ type, name: `${name} ${keys.trim()}`.trim() + said });
}

function nameOf({ entities }: State, name: string): string {
  return labelText(entities.get(name)?.label ?? name);
}

/** How many, as the library writes it at both ends. */
function signOf(written: string): string {
  const text = written.toLowerCase();
  if (/^(?:\|\||only one|one|1)$/u.test(text)) return '||';
  if (/^(?:\|o|o\||one or zero|zero or one)$/u.test(text)) return 'o|';
  return /^(?:[}{]\||\|[}{]|one or more|one or many|many\(1\)|1\+)$/u.test(text) ? '}|' : 'o{';
}

function codeOf({ entities, relations }: State, words: Words): string {
  const names = new Map(
    [...entities].map(([name, { label }]) => [
      name,
      words.put(label, { as: 'node', single: true, weight: 1.1 }),
    ]),
  );
  const boxes = [...entities].flatMap(([name, { attributes }]) => [
    `${names.get(name) ?? ''} {`,
    ...attributes.map(({ type, name: own }) => {
      const put = (text: string): string => words.put(text, { as: 'member', single: true });
      return `${put(type)} ${put(own)}`;
    }),
    '}',
  ]);
  const lines = relations.map(({ from, to, ends: [left, right], solid, label }) => {
    const said = words.put(label, { as: 'edge', width: 150 });
    return `${names.get(from) ?? ''} ${left}${solid ? '--' : '..'}${right} ${names.get(to) ?? ''} : ${said}`;
  });
  return ['erDiagram', ...boxes, ...lines].join('\n');
}
