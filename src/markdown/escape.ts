import type { Root } from 'mdast';
import type { CompileContext, Token } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import { visit } from './visit.ts';
import { addSyntax } from './extension.ts';

/** Stands after each escaped sign of a text, so that `\\[1\\]` and `\\%\\%` do not look like syntax in the tree. No note holds it. */
const shield = '\uFDD2';

/** Keeps in the text which of its signs were escaped, until {@link dropShields}. */
export function remarkEscape(this: Processor): undefined {
  addSyntax(
    this,
    {},
    {
      exit: {
        characterEscapeValue(this: CompileContext, token: Token): undefined {
          const text = this.stack.pop();
          if (text?.type !== 'text') throw new Error('an escape stands in a text');
          const isLabel = this.stack.some(({ type }) => type === 'fragment');
          text.value += this.sliceSerialize(token) + (isLabel ? '' : shield);
          if (text.position) text.position.end = { ...token.end };
        },
      },
    },
  );
}

/** Once the syntax has been read, an escaped sign is a sign. */
export function dropShields() {
  return (tree: Root): undefined => {
    visit(tree, 'text', (text) => {
      text.value = text.value.replaceAll(shield, '');
    });
  };
}
