import type { Data, FootnoteDefinition, Parent, PhrasingContent, Root } from 'mdast';
import type { Code, Construct, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { visit } from '../visit.ts';
import { codes, isLineEnd } from '../codes.ts';
import { addSyntax, parent } from '../extension.ts';
import { positionOf } from '../position.ts';

/** `^[text]`; {@link hoistInlineNotes} turns it into a footnote. */
export interface InlineNote extends Parent {
  type: 'inlineNote';
  children: PhrasingContent[];
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineNote: InlineNote;
  }
  interface RootContentMap {
    inlineNote: InlineNote;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineNote: 'inlineNote';
    inlineNoteMarker: 'inlineNoteMarker';
    inlineNoteText: 'inlineNoteText';
  }
}

/** Adds inline footnotes, `^[text]`. */
export function remarkInlineNote(this: Processor): undefined {
  const construct: Construct = { name: 'inlineNote', tokenize };
  addSyntax(
    this,
    { text: { [codes.caret]: construct } },
    parent('inlineNote', () => ({ type: 'inlineNote', children: [] })),
  );
}

/** Gives each inline note a definition at the end of the note, numbered with the others. */
export function hoistInlineNotes() {
  return (tree: Root): undefined => {
    const definitions: FootnoteDefinition[] = [];
    const taken = new Set<string>();
    visit(tree, 'footnoteDefinition', ({ identifier }) => {
      taken.add(identifier);
    });
    let number = 0;
    visit(tree, 'inlineNote', (node, index, parentNode) => {
      if (parentNode === undefined || index === undefined) return;
      do number++;
      while (taken.has(`inline-${String(number)}`));
      const identifier = `inline-${String(number)}`;
      const paragraph = { type: 'paragraph' as const, children: node.children, ...positionOf(node) };
      definitions.push({ type: 'footnoteDefinition', identifier, label: identifier, children: [paragraph] });
      parentNode.children[index] = {
        type: 'footnoteReference',
        identifier,
        label: identifier,
        ...positionOf(node),
      };
    });
    tree.children.push(...definitions);
  };
}

/** A stretch of a source without a closing bracket, by what is being parsed: no note that opens in it can end in it. */
const openStretches = new WeakMap<object, { readonly start: number; readonly end: number }>();

const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
  const { parser } = this;
  const now = (): number => this.now().offset;
  const begin = now();
  let depth = 0;
  let escaped = false;
  let hasEnd = false;
  return start;

  function start(code: Code): State | undefined {
    const stretch = openStretches.get(parser);
    if (stretch && stretch.start <= begin && begin < stretch.end) return nok(code);
    effects.enter('inlineNote');
    effects.enter('inlineNoteMarker');
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.consume(code);
    effects.exit('inlineNoteMarker');
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === codes.rightSquareBracket || isLineEnd(code)) return nok(code);
    effects.enter('inlineNoteText', { contentType: 'text' });
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) {
      if (!hasEnd) openStretches.set(parser, { start: begin, end: now() });
      return nok(code);
    }
    hasEnd ||= code === codes.rightSquareBracket;
    if (code === codes.rightSquareBracket && !escaped && depth === 0) {
      effects.exit('inlineNoteText');
      effects.enter('inlineNoteMarker');
      effects.consume(code);
      effects.exit('inlineNoteMarker');
      effects.exit('inlineNote');
      return ok;
    }
    if (!escaped && code === codes.leftSquareBracket) depth++;
    if (!escaped && code === codes.rightSquareBracket) depth--;
    escaped = code === codes.backslash && !escaped;
    effects.consume(code);
    return inside;
  }
};
