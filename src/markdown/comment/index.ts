import type { Literal } from 'mdast';
import type { Code, Construct, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { codes } from '../codes.ts';
import { addSyntax, leaf } from '../extension.ts';
import type { FencedLines } from '../fenced/scan.ts';
import { fencedConstruct } from '../fenced/syntax.ts';
import { consumeLines } from '../lines.ts';

/** `%%text%%`, inline or as a block. {@link dropComments} takes it out of the tree. */
export interface Comment extends Literal {
  type: 'comment';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    comment: Comment;
  }
  interface RootContentMap {
    comment: Comment;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    comment: 'comment';
  }
}

/** Adds Obsidian's comments. One that opens a line and is never closed reaches to the end, as in Obsidian. */
export function remarkComment(this: Processor, { lines }: { lines: () => FencedLines }): undefined {
  const block = fencedConstruct({
    marker: codes.percent,
    token: 'comment',
    lines,
    openEnded: true,
    takesId: false,
  });
  const inline: Construct = { name: 'comment', tokenize };
  addSyntax(
    this,
    { flow: { [codes.percent]: block }, text: { [codes.percent]: inline } },
    leaf('comment', (source) => ({ type: 'comment', value: source.replace(/^%%|%%$/gu, '') })),
  );
}

const tokenize: Construct['tokenize'] = (effects, ok, nok) => {
  const { consume, end } = consumeLines(effects);
  let size = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('comment');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (code !== codes.percent) return nok(code);
    consume(code);
    if (++size < 2) return open;
    size = 0;
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    size = code === codes.percent ? size + 1 : 0;
    consume(code);
    if (size < 2) return inside;
    end();
    effects.exit('comment');
    return ok;
  }
};
