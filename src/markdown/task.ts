import type { ListItem, Root } from 'mdast';
import { visit } from './visit.ts';

declare module 'mdast' {
  interface ListItem {
    /** The character between the brackets of a task: `x`, a blank, `/`, `-`, …; undefined when the item is no task. */
    mark?: string;
  }
}

const marker = /^\[([^\]\n])\](?=\s|$)[ \t]*/u;

/** Reads the state of every task; GFM itself knows only a blank and an x. */
export function remarkTask({ source }: { source: () => string }) {
  return (tree: Root): undefined => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked === 'boolean') {
        item.mark = item.checked ? 'x' : ' ';
        placeLead(item, source());
      } else readMark(item);
    });
  };
}

/** GFM counts the line end that may follow its box as a column. */
function placeLead({ children: [paragraph] }: ListItem, source: string): void {
  const lead = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const { start } = lead?.position ?? {};
  if (start?.offset === undefined || !/[\r\n]/u.test(source[start.offset - 1] ?? '')) return;
  const place = { line: start.line + 1, column: 1, offset: start.offset };
  if (source.startsWith('\r\n', start.offset - 1)) place.offset++;
  if (lead?.position) lead.position.start = place;
  if (paragraph?.position) paragraph.position.start = place;
}

function readMark(item: ListItem): void {
  const first = item.children[0];
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = lead?.type === 'text' ? marker.exec(lead.value) : null;
  if (lead?.type !== 'text' || match?.[1] === undefined) return;
  lead.value = lead.value.slice(match[0].length);
  item.mark = match[1];
  item.checked = match[1] !== ' ';
}

const spoken: Readonly<Record<string, string>> = {
  x: 'done',
  X: 'done',
  ' ': 'to do',
  '/': 'in progress',
  '-': 'cancelled',
  '>': 'forwarded',
  '<': 'scheduled',
  '!': 'important',
  '?': 'question',
  '*': 'starred',
  '"': 'quote',
  '+': 'added',
  '~': 'dropped',
  b: 'bookmark',
  i: 'information',
  I: 'idea',
  l: 'place',
  p: 'for it',
  c: 'against it',
  S: 'money',
  f: 'urgent',
  k: 'key',
  w: 'won',
  u: 'up',
  d: 'down',
  n: 'note',
};

/** A state in words, those of common themes among them, for those who do not see its mark. */
export function taskState(mark: string): string {
  return spoken[mark] ?? `marked ${mark}`;
}
