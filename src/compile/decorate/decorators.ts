import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { Highlight } from '../../markdown/highlight/index.ts';
import { calloutKind } from '../../markdown/callout/kinds.ts';
import { parseCaption } from '../../markdown/embed/reference.ts';
import type { MathNode } from '../../markdown/math/index.ts';
import { taskState } from '../../markdown/task.ts';
import { plainText } from '../facts/text.ts';
import { escapeHtml } from '../../markdown/html.ts';
import { noteName } from '../path.ts';
import { parseUrl, type NoteUrl } from '../url.ts';
import { placeholder, type PlaceholderNode } from './placeholder.ts';
import { remoteCard } from './remote-card.ts';

interface Context {
  readonly parent: Parents | undefined;
  /** Place among the parent's children. */
  readonly index: number;
  readonly nextCitation: () => number;
  /** A formula as HTML, in the order of the note. */
  readonly setMath: (node: MathNode) => string;
  /** Levels to add to each heading, so that the page's title alone is an `h1`. */
  readonly headingShift: 0 | 1;
}

/** Names a node's element in place and returns null, or returns the placeholder that takes its place. */
export type Decorator<T extends Nodes> = (node: T, context: Context) => PlaceholderNode | Highlight | null;

type Decorators = { readonly [Type in Nodes['type']]?: Decorator<Extract<Nodes, { type: Type }>> };

/** What becomes of each kind of node; the others are as CommonMark has them. */
export const decorators: Decorators = {
  wikiLink(node, { parent }) {
    const { target, fragment, label } = node.reference;
    if (parent?.type === 'link') return name(node, 'span');
    const labelled = label !== undefined || target === '';
    return placeholder({ kind: 'link', syntax: 'wiki', target, fragment, labelled }, node.children);
  },

  link(node) {
    const url = parseUrl(node.url);
    if (url.kind === 'unsafe') return plain(node.children);
    // A link without a label would be there for nobody.
    if (node.children.length === 0) node.children = [{ type: 'text', value: labelOf(url, node.url) }];
    if (url.kind === 'vault') {
      const { target, fragment } = url;
      return placeholder(
        { kind: 'link', syntax: 'markdown', target, fragment, labelled: true },
        node.children,
      );
    }
    return name(node, 'a', { href: url.href, className: ['ext'], rel: ['noopener', 'external'] });
  },

  embed({ reference: { target, fragment, alt, width, height }, block = false }) {
    return placeholder({ kind: 'embed', syntax: 'wiki', target, fragment, alt, width, height, block });
  },

  image({ url: source, alt: label, block = false }) {
    const url = parseUrl(source);
    const { alt, width, height } = parseCaption(label ?? '');
    const shows = url.kind !== 'unsafe' && source.trim() !== '';
    if (!shows) return placeholder({ kind: 'html', html: escapeHtml(alt ?? '') });
    if (url.kind === 'external') return placeholder({ kind: 'html', html: remoteCard(url.href, alt, block) });
    const { target, fragment } = url;
    return placeholder({ kind: 'embed', syntax: 'markdown', target, fragment, alt, width, height, block });
  },

  citation({ style, items, source }, { parent, index, nextCitation }) {
    if (style !== 'text') bindToWord(parent?.children[index - 1]);
    return placeholder({ kind: 'citation', n: nextCitation(), style, items, source });
  },

  tag: ({ value }) => placeholder({ kind: 'tag', tag: value }),

  math: (node, { setMath }) => placeholder({ kind: 'html', html: setMath(node) }),

  heading(node, { headingShift }) {
    const id = node.data?.headingId ?? '';
    name(node, `h${String(Math.min(node.depth + headingShift, 6))}`, { id });
    node.children.push({ type: 'text', value: ' ' }, placeholder({ kind: 'anchor', id }));
    return null;
  },

  callout(node) {
    const [title, body] = node.children;
    const folds = node.fold !== undefined;
    const label = plainText(title).text;
    const properties = { className: ['callout'], dataCallout: node.kind };
    if (folds) name(node, 'details', { ...properties, open: node.fold === 'open' });
    else name(node, 'div', { ...properties, role: 'note', ariaLabel: label });
    name(title, folds ? 'summary' : 'p', { className: ['co-h'] });
    title.children.unshift(placeholder({ kind: 'icon', name: calloutKind(node.kind) }), {
      type: 'text',
      value: ' ',
    });
    name(body, 'div', { className: ['co-b'] });
    if (body.children.length === 0) (node.children as Nodes[]).pop();
    return null;
  },

  list(node) {
    if (node.children.some(({ mark }) => mark !== undefined))
      node.data = { ...node.data, hProperties: { className: ['tasks'] } };
    return null;
  },

  listItem(node) {
    const { mark } = node;
    if (mark === undefined) return null;
    node.checked = null;
    node.data = {
      ...node.data,
      hProperties: {
        ...node.data?.hProperties,
        className: ['task'],
        dataTask: mark === ' ' ? 'space' : mark,
      },
    };
    const state = escapeHtml(taskState(mark));
    const box = placeholder({
      kind: 'html',
      html: `<span class="box" aria-hidden="true"></span><span class="vh">${state}: </span>`,
    });
    const lead = node.children[0];
    if (lead?.type === 'paragraph') lead.children.unshift(box);
    else node.children.unshift({ type: 'paragraph', children: [box] });
    return null;
  },

  cards: (node) => name(node, 'section', { className: ['cards'], ariaLabel: 'Cards' }),
  card: (node) => name(node, 'details', { className: ['card'], id: node.data?.cardId }),
  cardSide(node) {
    if (node.side === 'answer') return name(node, 'div');
    node.children = [plain(node.children as PhrasingContent[])];
    return name(node, 'summary');
  },
};

/** What a link that has no label is called: the note or the address it leads to. */
function labelOf(url: NoteUrl, written: string): string {
  if (url.kind !== 'vault') return written;
  return noteName(url.target) || url.fragment || written;
}

/** A link that must not be one: its label remains. */
function plain(children: PhrasingContent[]): Highlight {
  return { type: 'highlight', children, data: { hName: 'span' } };
}

/** A citation's number stays on the line of the word before it. */
function bindToWord(before: Nodes | undefined): void {
  if (before?.type === 'text') before.value = before.value.replace(/ $/u, '\u00A0');
}

/** Names the element a node becomes. */
function name(node: Nodes, hName: string, hProperties: Record<string, unknown> = {}): null {
  node.data = { ...node.data, hName, hProperties: { ...node.data?.hProperties, ...(hProperties as object) } };
  return null;
}
