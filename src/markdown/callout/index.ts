import type {
  Blockquote,
  BlockContent,
  Data,
  DefinitionContent,
  Parent,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import { SKIP, visit } from '../visit.ts';
import { positionOf } from '../position.ts';

/** `> [!type]± title` and what follows it in the quote. */
export interface Callout extends Parent {
  type: 'callout';
  /** Lower-cased, without parameters: `[!PDF|255, 208, 0]` is `pdf`. */
  kind: string;
  /** `+` is open, `-` closed; undefined does not fold. */
  fold: 'open' | 'closed' | undefined;
  children: [CalloutTitle, CalloutBody];
  data?: Data;
}

export interface CalloutTitle extends Parent {
  type: 'calloutTitle';
  children: PhrasingContent[];
  data?: Data;
}

export interface CalloutBody extends Parent {
  type: 'calloutBody';
  children: (BlockContent | DefinitionContent)[];
  data?: Data;
}

declare module 'mdast' {
  interface BlockContentMap {
    callout: Callout;
  }
  interface RootContentMap {
    callout: Callout;
    calloutTitle: CalloutTitle;
    calloutBody: CalloutBody;
  }
}

const head = /^\[!([^\]\n|\uFDD2]+)(?:\|[^\]\n]*)?\]([+-]?)[ \t]*/u;

/** Turns quotes that open with `[!type]` into callouts. */
export function remarkCallout() {
  return (tree: Root): undefined => {
    visit(tree, 'blockquote', (node, index, parent) => {
      const callout = readCallout(node);
      if (!callout || !parent || index === undefined) return undefined;
      parent.children[index] = callout;
      return [SKIP, index];
    });
  };
}

function readCallout(quote: Blockquote): Callout | undefined {
  const [first, ...rest] = quote.children;
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = lead?.type === 'text' ? head.exec(lead.value) : null;
  if (first?.type !== 'paragraph' || lead?.type !== 'text' || !match) return undefined;
  const [whole, type = '', fold] = match;
  lead.value = lead.value.slice(whole.length);
  const { line, remainder } = splitFirstLine(first);
  const title: PhrasingContent[] = line.length > 0 ? line : [{ type: 'text', value: titleCase(type.trim()) }];
  return {
    type: 'callout',
    kind: type.trim().toLowerCase(),
    fold: fold === '+' ? 'open' : fold === '-' ? 'closed' : undefined,
    ...positionOf(quote),
    children: [
      { type: 'calloutTitle', children: title, ...positionOf(first) },
      { type: 'calloutBody', children: remainder ? [remainder, ...rest] : rest, ...positionOf(quote) },
    ],
  };
}

/** The title is the rest of the first line; what stands after it in the same paragraph belongs to the body. */
function splitFirstLine(paragraph: Paragraph): { line: PhrasingContent[]; remainder: Paragraph | undefined } {
  const line: PhrasingContent[] = [];
  const remainder: PhrasingContent[] = [];
  for (const child of paragraph.children) {
    if (remainder.length > 0) remainder.push(child);
    else if (child.type === 'break') remainder.push({ type: 'text', value: '' });
    else if (child.type === 'text' && child.value.includes('\n')) {
      const at = child.value.indexOf('\n');
      if (at > 0) line.push({ ...child, value: child.value.slice(0, at) });
      remainder.push({ ...child, value: child.value.slice(at + 1) });
    } else line.push(child);
  }
  const only = line[0];
  if (line.length === 1 && only?.type === 'text' && only.value.trim() === '') line.pop();
  const hasText = remainder.some((child) => child.type !== 'text' || child.value !== '');
  return { line, remainder: hasText ? { ...paragraph, children: remainder } : undefined };
}

function titleCase(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
}
