import { labelText } from './label.ts';
import type { DiagramSource } from './lines.ts';
import { DiagramError, unread } from './problem.ts';
import { count, sentenceOf, type Reading } from './reading.ts';
import { Words } from './words.ts';

const number = '[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:e[+-]?\\d+)?';
const range = new RegExp(
  `^(x-axis|y-axis)\\s+(?:("[^"]*"|[^\\s"\\[]+)\\s+)?(${number})\\s*-->\\s*(${number})$`,
  'u',
);
const titled = /^(x-axis|y-axis)\s+("[^"]*"|[^\s"[\]]+)$/u;
const categories = /^x-axis\s+("[^"]*"\s*|[^\s"[\]]+\s+)?\[(.*)\]$/u;
const series = /^(bar|line)\s+(?:"([^"]*)"\s*)?\[([^\]]*)\]$/u;
const numeric = new RegExp(`^${number}$`, 'u');
/** The library's charts are 750 pixels wide, the column of text 560. */
const scale = 0.746;
const most = { points: 60, series: 8 };

interface State {
  readonly words: Words;
  readonly code: string[];
  readonly facts: string[];
  title: string;
  /** Rows of numbers, by kind and name. */
  readonly rows: { readonly kind: string; readonly name: string }[];
}

/** Reads a chart of bars and lines. */
export function readXy({ head, lines }: DiagramSource): Reading {
  const isFlat = /\bhorizontal\b/u.test(head?.text ?? '');
  const state: State = { words: new Words(), code: [], facts: [], title: '', rows: [] };
  for (const { line, text } of lines) readStatement(line, text, state);
  if (state.rows.length === 0) throw new DiagramError(1, 'it has nothing to draw');
  if (state.rows.length > most.series)
    throw new DiagramError(1, `${count(state.rows.length, 'row')} of numbers are too many`, 'unsupported');
  const named = state.title === '' ? [] : [state.title];
  return {
    name: 'Chart',
    words: state.words,
    scale,
    caption: legendOf(state),
    sentence: sentenceOf(
      'Chart',
      [...named, `${count(state.rows.length, 'row')} of numbers`].join('; '),
      state.facts,
    ),
    drawn: { by: 'library', code: [`xychart-beta${isFlat ? ' horizontal' : ''}`, ...state.code].join('\n') },
  };
}

/** The library numbers its rows by kind; the names that an author gave them stand under the picture. */
function legendOf({ rows }: State): string | undefined {
  const seen: Record<string, number> = {};
  const named = rows.flatMap(({ kind, name }) => {
    seen[kind] = (seen[kind] ?? 0) + 1;
    return name === '' ? [] : [`${kind === 'bar' ? 'Bar' : 'Line'} ${String(seen[kind])}: ${name}`];
  });
  return named.length === 0 ? undefined : named.join('; ');
}

function readStatement(line: number, text: string, state: State): void {
  if (!readTitle(text, state) && !readAxis(line, text, state) && !readSeries(line, text, state))
    throw unread(line, text);
}

function readTitle(text: string, state: State): boolean {
  const [whole, words = ''] = /^title\s+(.+)$/u.exec(text) ?? [];
  if (whole === undefined) return false;
  state.title = labelText(words);
  state.code.push(`title "${state.words.put(words, { as: 'title', single: true, weight: 1 / scale })}"`);
  return true;
}

function readAxis(line: number, text: string, { words, code, facts }: State): boolean {
  const put = (title: string | undefined): string =>
    title === undefined ? '' : `"${words.put(title, { as: 'axis', single: true, weight: 1 / scale })}" `;
  const [ranged, axis, title, from, to] = range.exec(text) ?? [];
  if (ranged !== undefined) code.push(`${axis ?? ''} ${put(title)}${plain(from)} --> ${plain(to)}`);
  const [listed, name, inside = ''] = categories.exec(text) ?? [];
  if (listed !== undefined) {
    const names = (inside.match(/\s*"[^"]*"\s*|[^,]+/gu) ?? [])
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (names.length > most.points)
      throw new DiagramError(line, `${count(names.length, 'name')} are too many`, 'unsupported');
    facts.push(names.map(labelText).join(', '));
    code.push(
      `x-axis ${put(name)}[${names.map((each) => words.put(each, { as: 'tick', single: true, weight: 1 / scale })).join(', ')}]`,
    );
  }
  const [only, own = '', words1] =
    ranged === undefined && listed === undefined ? (titled.exec(text) ?? []) : [];
  if (only !== undefined) code.push(`${own} ${put(words1).trim()}`);
  return ranged !== undefined || listed !== undefined || only !== undefined;
}

function readSeries(line: number, text: string, state: State): boolean {
  const [whole, kind = '', name = '', inside = ''] = series.exec(text) ?? [];
  if (whole === undefined) return false;
  const values = inside.split(',').map((value) => value.trim());
  if (values.length > most.points)
    throw new DiagramError(line, `${count(values.length, 'number')} are too many`, 'unsupported');
  const wrong = values.find((value) => !numeric.test(value) || Math.abs(Number(value)) > 1e12);
  if (wrong !== undefined) throw new DiagramError(line, `“${wrong.slice(0, 40)}” is no number`);
  state.rows.push({ kind, name: labelText(name) });
  state.facts.push(`${labelText(name) || kind}: ${values.join(', ')}`);
  state.code.push(`${kind} [${values.map(plain).join(', ')}]`);
  return true;
}

/** A number as the library reads it: without an exponent. */
function plain(value: string | undefined): string {
  return (
    Number(value)
      .toFixed(6)
      .replace(/\.?0+$/u, '') || '0'
  );
}
