import type { Html, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import { strippedNames } from '../article/sanitize.ts';

const tag = /^<(\/?)([a-z][a-z\d]*)/iu;
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const closable = new Set(
  `a abbr b bdi bdo cite code del dfn em i ins kbd mark p q rp rt ruby s samp small span strong sub sup time u var`.split(
    ' ',
  ),
);
/** What a block of HTML may not leave open. */
const ended = [...new Set([...strippedNames, 'audio', 'video', ...closable])];
const inlineParents = new Set(
  'paragraph heading tableCell calloutTitle cardSide emphasis strong delete highlight link'.split(' '),
);

/**
 * Ends HTML with the block it stands in, as Obsidian does: a tag left open is closed there, one that closes nothing goes,
 * and one that holds no words of a line (`the <title> tag`) is the text it looks like.
 */
export function pairHtml(tree: Root): void {
  const blocks: Html[] = [];
  visit(tree, (node, _index, parent) => {
    if (inlineParents.has(node.type)) pairIn(node as Parents);
    if (node.type === 'html' && parent && !inlineParents.has(parent.type)) blocks.push(node);
  });
  const closedLater = new Set<string>();
  for (const block of blocks.reverse()) {
    const { closed } = countTags(block);
    seal(block, closedLater);
    for (const name of closed.keys()) closedLater.add(name);
  }
}

function pairIn(parent: Parents): void {
  const open: { name: string; node: Html }[] = [];
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const [, slash, word = ''] = child.type === 'html' ? (tag.exec(child.value) ?? []) : [];
    const name = word.toLowerCase();
    if (child.type !== 'html' || name === '' || voids.has(name)) children.push(child);
    else if (slash === '') {
      open.push({ name, node: child });
      children.push(child);
    } else if (open.some((entry) => entry.name === name)) {
      closeDownTo(name);
      children.push(child);
    }
  }
  closeDownTo(undefined);
  parent.children = children as PhrasingContent[];

  /** Closes what is open above a name, or everything. */
  function closeDownTo(name: string | undefined): void {
    for (let last = open.pop(); last && last.name !== name; last = open.pop()) {
      if (closable.has(last.name)) children.push({ type: 'html', value: `</${last.name}>` });
      else Object.assign(last.node, { type: 'text' });
    }
  }
}

/** A block of HTML ends itself what would hide or mark the rest of the note, unless a later one does. */
function seal(block: Html, closedLater: ReadonlySet<string>): void {
  block.value = block.value.replace(/<(?=plaintext\b)/giu, '&lt;');
  const { opened, closed } = countTags(block);
  for (const name of ended) {
    const open = (opened.get(name) ?? 0) - (closed.get(name) ?? 0);
    if (open > 0 && !closedLater.has(name)) block.value += `</${name}>`.repeat(open);
  }
}

/** How often a block opens and closes each kind of element. */
function countTags({ value }: Html): { opened: Map<string, number>; closed: Map<string, number> } {
  const counts = { opened: new Map<string, number>(), closed: new Map<string, number>() };
  for (const [, slash, word = ''] of value.matchAll(/<(\/?)([a-z][a-z\d]*)(?=[\s/>])/giu)) {
    const count = slash === '/' ? counts.closed : counts.opened;
    const name = word.toLowerCase();
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  return counts;
}
