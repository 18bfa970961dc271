import { Graph, readingOf, type Group } from './graph.ts';
import { labelText } from './label.ts';
import type { DiagramLine, DiagramSource } from './lines.ts';
import { DiagramError, unread } from './problem.ts';
import type { Reading } from './reading.ts';
import { stateCode } from './state-code.ts';

const id = String.raw`[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_]`;
const end = String.raw`(\[\*\]|${id})(?::::[\w-]+)?`;
const move = new RegExp(String.raw`^${end}\s*-->\s*${end}\s*(?::\s*(.*))?$`, 'u');
const composite = new RegExp(String.raw`^state\s+(?:"([^"]*)"\s+as\s+)?(${id})\s*\{$`, 'u');
const alias = new RegExp(String.raw`^state\s+"([^"]*)"\s+as\s+(${id})$`, 'u');
const special = new RegExp(String.raw`^state\s+(${id})\s+(?:<<|\[\[)(\w+)(?:>>|\]\])$`, 'u');
const described = new RegExp(String.raw`^(?:state\s+)?(${id})(?::::[\w-]+)?\s*(?::\s*(.+))?$`, 'u');
const note = new RegExp(String.raw`^note\s+(?:left|right)\s+of\s+(${id})\s*(?::\s*(.*))?$`, 'iu');

interface State {
  readonly graph: Graph;
  readonly open: Group[];
  readonly linked: Set<string>;
  /** The note that is being read, over several lines. */
  noted: { readonly of: string; text: string } | undefined;
}

/** Reads a state diagram; regions that run side by side are drawn as one. */
export function readState({ lines }: DiagramSource): Reading {
  const state: State = { graph: new Graph(), open: [], linked: new Set(), noted: undefined };
  for (const line of lines) readOne(line, state);
  for (const name of state.linked) {
    const step = state.graph.steps.get(name);
    if (step) step.link = { kind: 'note', target: labelText(step.label) };
  }
  return readingOf(state.graph, { name: 'State diagram', step: 'state', code: stateCode });
}

function readOne({ line, text }: DiagramLine, state: State): void {
  const { graph, open } = state;
  if (state.noted) {
    if (/^end note$/iu.test(text)) addNote(state.noted.of, state.noted.text, state);
    else state.noted.text += `${state.noted.text === '' ? '' : '<br>'}${text}`;
    if (/^end note$/iu.test(text)) state.noted = undefined;
    return;
  }
  // The bar between regions that run side by side is not drawn.
  if (/^(?:--$|classDef\s|style\s|hide empty description|scale\s)/u.test(text)) return;
  const direction = /^direction\s+(TB|TD|BT|LR|RL)$/u.exec(text)?.[1];
  const group = open.at(-1);
  if (direction !== undefined)
    Object.assign(group ?? graph, { direction: direction === 'TB' ? 'TD' : direction });
  else if (text === '}') {
    if (open.pop() === undefined) throw new DiagramError(line, '“}” closes no state');
  } else if (!readStatement(text, state)) throw unread(line, text);
}

function readStatement(text: string, state: State): boolean {
  return readBlock(text, state) || readMove(text, state) || readNote(text, state) || readNames(text, state);
}

function readBlock(text: string, { graph, open }: State): boolean {
  const [whole, label, name = ''] = composite.exec(text) ?? [];
  if (whole === undefined) return false;
  open.push(graph.open(name, label ?? graph.steps.get(name)?.label ?? name, open.at(-1)));
  return true;
}

function readMove(text: string, { graph, open }: State): boolean {
  const [whole, from = '', to = '', label = ''] = move.exec(text) ?? [];
  if (whole === undefined) return false;
  const group = open.at(-1);
  for (const name of [from, to]) if (name !== '[*]' && !graph.groups.has(name)) graph.step(name, group);
  graph.lines.push({ from, to, label, stroke: 'solid', start: false, end: true, group });
  return true;
}

function readNote(text: string, state: State): boolean {
  const [whole, of = '', words] = note.exec(text) ?? [];
  if (whole === undefined) return false;
  if (words === undefined) state.noted = { of, text: '' };
  else addNote(of, words, state);
  return true;
}

function addNote(of: string, label: string, { graph, open }: State): void {
  const name = `note ${String(graph.steps.size)}`;
  if (!graph.groups.has(of)) graph.step(of, open.at(-1));
  graph.step(name, open.at(-1), label).mark = 'note';
  graph.lines.push({
    from: of,
    to: name,
    label: '',
    stroke: 'dotted',
    start: false,
    end: false,
    head: 'dotted',
  });
}

const specials: Readonly<Record<string, 'diamond' | 'bar'>> = { choice: 'diamond', fork: 'bar', join: 'bar' };

function readNames(text: string, state: State): boolean {
  return readClass(text, state) || readSpecial(text, state) || readDescription(text, state);
}

function readClass(text: string, { linked }: State): boolean {
  const [whole, names = '', style] = /^class\s+(.*\S)\s+([\w-]+)$/u.exec(text) ?? [];
  if (style === 'internal-link') for (const name of names.split(',')) linked.add(name.trim());
  return whole !== undefined;
}

function readSpecial(text: string, { graph, open }: State): boolean {
  const [whole, name = '', kind = ''] = special.exec(text) ?? [];
  if (whole === undefined) return false;
  const step = graph.step(name, open.at(-1));
  step.mark = specials[kind];
  if (step.mark) step.label = '';
  return true;
}

function readDescription(text: string, { graph, open }: State): boolean {
  const [, words, aliased] = alias.exec(text) ?? [];
  const [whole, name = '', description = words] =
    aliased === undefined ? (described.exec(text) ?? []) : ['', aliased];
  if (whole === undefined) return false;
  const group = graph.groups.get(name);
  const step = group ?? graph.step(name, open.at(-1));
  // A second description of a state is a second line.
  const isFirst = group !== undefined || step.label === name;
  if (description !== undefined) step.label = isFirst ? description : `${step.label}<br>${description}`;
  return true;
}
