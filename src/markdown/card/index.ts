import type {
  BlockContent,
  Data,
  List,
  ListItem,
  Nodes,
  Parent,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { VFile } from 'vfile';
import { positionOf } from '../position.ts';
import { readCloze } from './cloze.ts';
import { isDeckTag, isSchedule, takeDeck } from './deck.ts';
import { nameCards } from './id.ts';

/** A run of flashcards, in the order of the note. */
export interface Cards extends Parent {
  type: 'cards';
  children: Card[];
  data?: Data;
}

/** `Question::Answer`, `Question:::Answer`, a block with `?` or `??` on a line of its own, or a text with a `==gap==`. */
export interface Card extends Parent {
  type: 'card';
  /** True for `:::` and `??`: asked both ways. */
  reversed: boolean;
  /** True for a text with gaps. */
  cloze: boolean;
  children: [CardSide, CardSide];
  data?: Data;
}

export interface CardSide extends Parent {
  type: 'cardSide';
  side: 'question' | 'answer';
  children: (PhrasingContent | BlockContent)[];
  data?: Data;
}

declare module 'mdast' {
  interface BlockContentMap {
    cards: Cards;
  }
  interface RootContentMap {
    cards: Cards;
    card: Card;
    cardSide: CardSide;
  }
}

const block = /(?:^|\n)\?{1,2}(?=\n)/u;
const divider = /:{2,3}|(?:^|\n)\?{1,2}(?=\n)/u;
const task = /^\[[^\]\n]\](?:\s|$)/u;

/**
 * Reads flashcards below the first `#flashcards` tag of a note, as the Spaced Repetition plug-in does, or all through a file
 * whose data say `deck`; the tag itself is not shown. A tag that leads a paragraph counts for it alone.
 */
export function remarkCard() {
  return (tree: Root, file: VFile): undefined => {
    let inDeck = file.data.deck === true;
    const children: Nodes[] = [];
    for (const child of tree.children) {
      const tagged = isDeckTag(child);
      const led = child.type === 'paragraph' ? takeDeck(child) : undefined;
      inDeck ||= tagged || led?.scope === 'note';
      if (tagged || (inDeck && isSchedule(child))) continue;
      for (const piece of readBlock(child, led, inDeck)) append(children, piece);
    }
    tree.children = children as Root['children'];
    nameCards(tree);
  };
}

function readBlock(node: Nodes, led: ReturnType<typeof takeDeck>, inDeck: boolean): Nodes[] {
  if (led) {
    const pieces = readCards(led.rest);
    const isCard = led.scope === 'note' || pieces.some(({ type }) => type === 'card');
    return isCard ? pieces : [node];
  }
  if (inDeck && node.type === 'paragraph') return readCards(node);
  return inDeck && node.type === 'list' ? readList(node) : [node];
}

/** A list whose items are all cards is a run of them; of any other, the items hold theirs. */
function readList(list: List): Nodes[] {
  for (const item of list.children) readItem(item);
  const runs = list.children.map(({ children }) => (children.length === 1 ? children[0] : undefined));
  const cards = runs.flatMap((run) => (run?.type === 'cards' ? run.children : []));
  return runs.every((run) => run?.type === 'cards') ? cards : [list];
}

function readItem(item: ListItem): void {
  const lead = item.children[0]?.type === 'paragraph' ? item.children[0].children[0] : undefined;
  const isTask = typeof item.checked === 'boolean' || (lead?.type === 'text' && task.test(lead.value));
  const children: Nodes[] = [];
  for (const child of item.children) {
    const pieces = child.type === 'paragraph' && !isTask ? readCards(child) : [child];
    for (const piece of child.type === 'list' ? readList(child) : pieces) append(children, piece);
  }
  item.children = children as ListItem['children'];
}

function append(children: Nodes[], node: Nodes): void {
  const last = children.at(-1);
  if (node.type !== 'card') children.push(node);
  else if (last?.type === 'cards') last.children.push(node);
  else children.push({ type: 'cards', children: [node], ...positionOf(node) });
}

/** A paragraph's cards and what of it is none: with a line `?` it is one card, else each line with `::` is, else its highlights are gaps. */
function readCards(whole: Paragraph): (Card | Paragraph)[] {
  const paragraph = { ...whole, children: whole.children.filter((child) => !isSchedule(child)) };
  if (paragraph.children.some((child) => child.type === 'text' && block.test(child.value)))
    return [readCard(paragraph) ?? paragraph];
  const pieces: (Card | Paragraph)[] = [];
  for (const line of linesOf(paragraph)) {
    const card = readCard(line);
    const last = pieces.at(-1);
    if (card) pieces.push(card);
    else if (last?.type === 'paragraph') last.children.push({ type: 'text', value: '\n' }, ...line.children);
    else pieces.push(line);
  }
  return pieces.some(({ type }) => type === 'card') ? pieces : [clozeCard(paragraph) ?? paragraph];
}

function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: Paragraph[] = [];
  let line = { ...paragraph, children: [] as PhrasingContent[] };
  for (const child of paragraph.children) {
    const texts = child.type === 'text' ? child.value.split('\n') : [''];
    for (const [index, value] of texts.entries()) {
      if (index > 0 || child.type === 'break') {
        lines.push(line);
        line = { ...paragraph, children: [] };
      }
      if (child.type !== 'text' && child.type !== 'break') line.children.push(child);
      else if (child.type === 'text' && value !== '') line.children.push({ ...child, value });
    }
  }
  return [...lines, line].filter(({ children }) => children.length > 0);
}

function readCard(paragraph: Paragraph): Card | undefined {
  const index = paragraph.children.findIndex((child) => child.type === 'text' && divider.test(child.value));
  const text = paragraph.children[index];
  const match = text?.type === 'text' ? divider.exec(text.value) : null;
  if (text?.type !== 'text' || !match) return undefined;
  const sign = match[0].trim();
  const before = { ...text, value: text.value.slice(0, match.index).trimEnd() };
  const after = { ...text, value: text.value.slice(match.index + match[0].length).trimStart() };
  return makeCard(paragraph, {
    question: [...paragraph.children.slice(0, index), before],
    answer: [after, ...paragraph.children.slice(index + 1)],
    reversed: sign.length === 3 || sign === '??',
    cloze: false,
  });
}

function clozeCard(paragraph: Paragraph): Card | undefined {
  const last = paragraph.children.at(-1);
  const id = last && takeBlockId(last);
  const sides = readCloze(paragraph);
  return sides && makeCard(paragraph, { ...sides, reversed: false, cloze: true }, id);
}

interface CardParts extends Pick<Card, 'reversed' | 'cloze'> {
  readonly question: PhrasingContent[];
  readonly answer: PhrasingContent[];
}

function makeCard(
  paragraph: Paragraph,
  { question, answer, ...kind }: CardParts,
  id?: string,
): Card | undefined {
  const last = answer.at(-1);
  const blockId = id ?? (last && takeBlockId(last));
  const sides = [side('question', question, paragraph), side('answer', answer, paragraph)] as const;
  if (sides.some(({ children }) => children.length === 0)) return undefined;
  const data = blockId === undefined ? {} : { data: { blockId } };
  return { type: 'card', ...kind, children: [...sides], ...data, ...positionOf(paragraph) };
}

/** Takes the author's `^id` off the end of a text. */
function takeBlockId(node: PhrasingContent): string | undefined {
  if (node.type !== 'text') return undefined;
  const [written = '', id] = /[ \t\n]\^([\p{L}\p{N}_-]+)[ \t]*$/u.exec(node.value) ?? [];
  node.value = node.value.slice(0, node.value.length - written.length);
  return id;
}

function side(which: CardSide['side'], children: PhrasingContent[], paragraph: Paragraph): CardSide {
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
  return { type: 'cardSide', side: which, children: kept, ...positionOf(paragraph) };
}
