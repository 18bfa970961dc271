import type { Nodes, Paragraph } from 'mdast';

const deckTag = /^flashcards(?:\/|$)/u;

/** True for a tag, written without `#`, that makes what follows it a deck. */
export function isDeckName(tag: string): boolean {
  return deckTag.test(tag);
}

/** A paragraph that is a deck's tag and nothing else. */
export function isDeckTag(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  const marks = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return marks.length > 0 && marks.every(isDeck);
}

/** A paragraph without the deck's tag that leads it; `scope` says what the tag counts for. */
export function takeDeck(
  paragraph: Paragraph,
): { readonly rest: Paragraph; readonly scope: 'paragraph' | 'note' } | undefined {
  const [first, second, ...others] = paragraph.children;
  if (!first || !isDeck(first) || second?.type !== 'text' || !/^\s/u.test(second.value)) return undefined;
  const scope = /^[ \t]*\n/u.test(second.value) ? 'note' : 'paragraph';
  const lead = { ...second, value: second.value.trimStart() };
  return { rest: { ...paragraph, children: [lead, ...others] }, scope };
}

function isDeck(node: Nodes): boolean {
  return node.type === 'tag' && isDeckName(node.value);
}

/** The dates that the Spaced Repetition plug-in writes under a card it has asked. */
export function isSchedule(node: Nodes): boolean {
  return node.type === 'html' && /^<!--\s*SR:/u.test(node.value);
}
