import type { Data, FootnoteDefinition, Parent, PhrasingContent, Root } from 'mdast';
import type { Code, Construct, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
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
    visit(tree, 'inlineNote', (node, index, parentNode) => {
      if (parentNode === undefined || index === undefined) return;
      const identifier = `inline-${String(definitions.length + 1)}`;
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

const tokenize: Construct['tokenize'] = (effects, ok, nok) => {
  let depth = 0;
  let escaped = false;
  return start;

  function start(code: Code): State {
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
    if (isLineEnd(code)) return nok(code);
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
