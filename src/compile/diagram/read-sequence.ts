import { drawSequence } from './draw-sequence.ts';
import { labelText } from './label.ts';
import type { DiagramLine, DiagramSource } from './lines.ts';
import { DiagramError, unread } from './problem.ts';
import { count, sentenceOf, type Reading } from './reading.ts';
import type { Actor, Row, Tip } from './sequence.ts';
import { Words } from './words.ts';

interface State {
  readonly actors: Map<string, Actor>;
  readonly rows: Row[];
  /** Frames that are open; a box around participants is not drawn. */
  readonly open: ('frame' | 'box')[];
  number: number | undefined;
}

const id = String.raw`([^\s\-<>+:;,()][^<>+:;,()]*?)`;
const arrows = String.raw`(<<-->>|<<->>|-->>|->>|-->|->|--x|-x|--\)|-\))`;
const message = new RegExp(
  String.raw`^${id}\s*(?:\(\))?\s*${arrows}\s*(?:\(\))?\s*([+-]?)\s*${id}\s*(?::\s*(.*))?$`,
  'u',
);
const most = { actors: 30, rows: 300 };

/** Reads a sequence diagram. */
export function readSequence({ lines }: DiagramSource): Reading {
  const state: State = { actors: new Map(), rows: [], open: [], number: undefined };
  for (const line of lines.flatMap(parted)) if (!readOne(line, state)) throw unread(line.line, line.text);
  const { rows } = state;
  const actors = [...state.actors.values()];
  if (actors.length === 0) throw new DiagramError(1, 'it has nothing to draw');
  if (actors.length > most.actors || rows.length > most.rows)
    throw new DiagramError(
      1,
      `${count(actors.length, 'participant')} and ${count(rows.length, 'line')} are too many to be drawn`,
      'unsupported',
    );
  const nameOf = (name: string): string => labelText(state.actors.get(name)?.label ?? name);
  const facts = rows.flatMap((row) => {
    if (row.kind === 'note') return [`note: ${labelText(row.label)}`];
    if (row.kind !== 'message') return [];
    const said = labelText(row.label);
    return [`${nameOf(row.from)} to ${nameOf(row.to)}${said === '' ? '' : `: ${said}`}`];
  });
  const counts = `${count(actors.length, 'participant')}, ${count(rows.filter(({ kind }) => kind === 'message').length, 'message')}`;
  return {
    name: 'Sequence diagram',
    words: new Words(),
    sentence: sentenceOf('Sequence diagram', counts, facts),
    drawn: { by: 'hand', svg: () => drawSequence({ actors, rows }) },
  };
}

/** Statements of a line, parted by `;`; the `;` of a character reference parts nothing. */
function parted({ line, text }: DiagramLine): DiagramLine[] {
  const parts = text.match(/(?:[#&]#?\w{1,8};|[^;])+/gu) ?? [];
  return parts.map((part) => ({ line, text: part.trim() })).filter((part) => part.text !== '');
}

function readOne({ line, text }: DiagramLine, state: State): boolean {
  return (
    readActor(text, state) ||
    readFrame(line, text, state) ||
    readNote(text, state) ||
    readAside(text, state) ||
    readMessage(text, state)
  );
}

function readActor(text: string, { actors }: State): boolean {
  const [whole, kind = '', name = '', as] =
    /^(?:create\s+)?(participant|actor)\s+(.+?)(?:@\{[^}]*\})?(?:\s+as\s+(.+))?$/u.exec(text) ?? [];
  if (whole === undefined) return false;
  if (!actors.has(name)) actors.set(name, { id: name, label: as ?? name, isPerson: kind === 'actor' });
  return true;
}

function readFrame(line: number, text: string, state: State): boolean {
  if (text !== 'end') return openFrame(text, state) || readPart(text, state);
  const closed = state.open.pop();
  if (closed === undefined) throw new DiagramError(line, '“end” closes nothing');
  if (closed === 'frame') state.rows.push({ kind: 'close' });
  return true;
}

function openFrame(text: string, { rows, open }: State): boolean {
  const [whole, frame = '', label = ''] =
    /^(loop|alt|opt|par|par_over|critical|break|rect|box)(?:\s+(.*))?$/u.exec(text) ?? [];
  if (whole === undefined) return false;
  open.push(frame === 'box' ? 'box' : 'frame');
  // A rectangle behind has a colour and no words.
  const isRect = frame === 'rect';
  const shown = { frame: isRect ? '' : frame.replace('_over', ''), label: isRect ? '' : label };
  if (frame !== 'box') rows.push({ kind: 'open', ...shown });
  return true;
}

function readPart(text: string, { rows, open }: State): boolean {
  const [whole, label = ''] = /^(?:else|and|option)(?:\s+(.*))?$/u.exec(text) ?? [];
  if (whole === undefined || open.at(-1) !== 'frame') return false;
  rows.push({ kind: 'part', label });
  return true;
}

function readNote(text: string, state: State): boolean {
  const [whole, place = '', of = '', label = ''] =
    /^note\s+(left of|right of|over)\s+([^:]+):\s*(.*)$/iu.exec(text) ?? [];
  if (whole === undefined) return false;
  const names = of.split(',').map((name) => name.trim());
  for (const name of names) meet(name, state);
  const side = place.toLowerCase().split(' ')[0] as 'left' | 'right' | 'over';
  state.rows.push({ kind: 'note', place: side, of: names, label });
  return true;
}

/** What stands beside the messages. Links of participants open a menu, which paper and this page have not. */
function readAside(text: string, state: State): boolean {
  const [, word = '', name = ''] = /^(activate|deactivate)\s+(.+)$/u.exec(text) ?? [];
  if (word !== '') {
    meet(name, state);
    state.rows.push({ kind: word === 'activate' ? 'begin' : 'rest', of: name });
    return true;
  }
  const [numbered, start] = /^autonumber(?:\s+(\d{1,6}|off))?(?:\s+\d+)?$/u.exec(text) ?? [];
  if (numbered !== undefined) state.number = start === 'off' ? undefined : Number(start ?? 1);
  return numbered !== undefined || /^(?:destroy|links?|properties|details)\s|^title(?:\s|:)/u.test(text);
}

function readMessage(text: string, state: State): boolean {
  const [whole, from = '', arrow = '', mark, to = '', words = ''] = message.exec(text) ?? [];
  if (whole === undefined) return false;
  meet(from, state);
  meet(to, state);
  const count = state.number === undefined ? '' : `${String(state.number++)}. `;
  const dashed = arrow.includes('--');
  state.rows.push({
    kind: 'message',
    from,
    to,
    label: count + words,
    dashed,
    tip: tipOf(arrow),
    both: arrow.startsWith('<<'),
  });
  if (mark === '+') state.rows.push({ kind: 'begin', of: to });
  if (mark === '-') state.rows.push({ kind: 'rest', of: from });
  return true;
}

function tipOf(arrow: string): Tip {
  if (arrow.endsWith('>>')) return 'full';
  if (arrow.endsWith(')')) return 'open';
  return arrow.endsWith('x') ? 'cross' : 'none';
}

function meet(name: string, { actors }: State): void {
  if (!actors.has(name)) actors.set(name, { id: name, label: name, isPerson: false });
}
