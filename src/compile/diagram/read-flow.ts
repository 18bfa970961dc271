import { flowCode } from './flow-code.ts';
import { readLine, readStep } from './flow-tokens.ts';
import { Graph, readingOf, type Group } from './graph.ts';
import { labelText } from './label.ts';
import type { DiagramLine, DiagramSource } from './lines.ts';
import { DiagramError, unread } from './problem.ts';
import type { Reading } from './reading.ts';

const directions: Readonly<Record<string, string>> = {
  TB: 'TD',
  TD: 'TD',
  BT: 'BT',
  LR: 'LR',
  RL: 'RL',
  '>': 'LR',
  '<': 'RL',
  '^': 'BT',
  v: 'TD',
};

/** What only says how a step or line looks: colours are the page's own, so that both themes can be read. */
const looks = /^(?:classDef|style|linkStyle)\s/u;

interface State {
  readonly graph: Graph;
  readonly open: Group[];
  readonly linked: Set<string>;
}

/** Reads a flowchart. */
export function readFlow({ head, lines }: DiagramSource): Reading {
  const graph = new Graph();
  const [, direction = '', rest = ''] =
    /^\S+\s*([A-Z]{2}|[<>^v])?\s*(?:;|$)?\s*(.*)$/u.exec(head?.text ?? '') ?? [];
  graph.direction = directions[direction] ?? 'TD';
  const state: State = { graph, open: [], linked: new Set() };
  const first = rest === '' || !head ? [] : [{ line: head.line, text: rest }];
  for (const line of [...first, ...joined(lines)])
    for (const part of statements(line)) readStatement(part, state);
  for (const id of state.linked) {
    const step = graph.steps.get(id);
    if (step) step.link = { kind: 'note', target: labelText(step.label) };
  }
  return readingOf(graph, { name: 'Flowchart', step: 'step', code: flowCode });
}

/** A quoted label may go over several lines. */
function joined(lines: readonly DiagramLine[]): DiagramLine[] {
  const made: DiagramLine[] = [];
  let open = false;
  for (const line of lines) {
    const last = made.at(-1);
    if (open && last) made[made.length - 1] = { line: last.line, text: `${last.text}<br>${line.text}` };
    else made.push(line);
    if (line.text.split('"').length % 2 === 0) open = !open;
  }
  return made;
}

/** Statements of a line, parted by `;` outside of words. */
function statements({ line, text }: DiagramLine): DiagramLine[] {
  if (/^click\s/u.test(text)) return [{ line, text: text.replace(/;$/u, '') }];
  const parts =
    text.match(/(?:"[^"]*"|[&#]#?\w{1,8};|\[[^\]"]*\]|\([^)"]*\)|\{[^}"]*\}|\|[^|"]*\||[^;])+/gu) ?? [];
  return parts.map((part) => ({ line, text: part.trim() })).filter((part) => part.text !== '');
}

function readStatement({ line, text }: DiagramLine, state: State): void {
  const { graph, open } = state;
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/u.exec(text) ?? [];
  if (looks.test(text)) return;
  if (word === 'subgraph') openGroup(rest, state);
  else if (text === 'end') {
    if (open.pop() === undefined) throw new DiagramError(line, '“end” closes no subgraph');
  } else if (word === 'direction' && directions[rest] !== undefined) {
    const group = open.at(-1);
    if (group) group.direction = directions[rest];
    else graph.direction = directions[rest];
  } else if (word === 'class') readClass(rest, state);
  else if (word === 'click') readClick(rest, state);
  else readChain({ line, text }, state);
}

function openGroup(written: string, { graph, open }: State): void {
  const rest = written.replace(/^([^\s"[]+)\s+(?=\[)/u, '$1');
  const step = readStep(rest, 0);
  const isId = step?.length === rest.length;
  const label = isId ? (step.label ?? step.id) : rest;
  open.push(
    graph.open(isId ? step.id : labelText(rest) || `group ${String(graph.groups.size)}`, label, open.at(-1)),
  );
}

/** Obsidian makes a link to a note of a step whose class is `internal-link`. */
function readClass(rest: string, { linked }: State): void {
  const [, names = '', style = ''] = /^(.*\S)\s+([\w-]+)$/u.exec(rest) ?? [];
  if (style === 'internal-link') for (const id of names.split(',')) linked.add(id.trim());
}

/** A click that calls a script does nothing here. */
function readClick(rest: string, { graph, open }: State): void {
  const [, id = '', url = ''] = /^(\S+)\s+(?:href\s+)?"([^"]*)"/u.exec(rest) ?? [];
  if (id !== '') graph.step(id, open.at(-1)).link = { kind: 'url', target: url };
}

/** `A & B --> C --> D`: steps and the lines between them. */
function readChain({ line, text }: DiagramLine, state: State): void {
  let [at, before] = readSteps(text, 0, state);
  if (before.length === 0) throw unread(line, text);
  while (at < text.length) {
    const link = readLine(text, at);
    const [end, after] = link ? readSteps(text, at + link.length, state) : [at, []];
    if (!link || after.length === 0) throw unread(line, text.slice(at).trim());
    const { hidden, length: _, ...own } = link;
    if (!hidden)
      for (const from of before) for (const to of after) state.graph.lines.push({ from, to, ...own });
    [at, before] = [end, after];
    if (state.graph.lines.length > 5000)
      throw new DiagramError(line, 'it has too many lines to be drawn', 'unsupported');
  }
}

function readSteps(text: string, start: number, state: State): [end: number, ids: string[]] {
  const ids: string[] = [];
  let at = start;
  for (;;) {
    const token = readStep(text, at);
    if (!token) return [at, ids];
    at += token.length;
    ids.push(token.id);
    const step = state.graph.step(token.id, state.open.at(-1));
    if (token.label !== undefined) step.label = token.label;
    if (token.shape) [step.shape, step.mark] = [token.shape, token.mark];
    if (token.classes.includes('internal-link')) state.linked.add(token.id);
    const next = /\s*(?:&\s*)?/uy;
    next.lastIndex = at;
    const [gap = ''] = next.exec(text) ?? [];
    if (!gap.includes('&')) return [gap.length + at === text.length ? text.length : at, ids];
    at += gap.length;
  }
}
