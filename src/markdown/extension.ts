import type { Nodes } from 'mdast';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Extension as Syntax } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/** Registers a tokenizer and the way from its tokens to nodes with the parser of a processor. */
export function addSyntax(processor: Processor, syntax: Syntax, fromMarkdown: FromMarkdown): undefined {
  const data = processor.data();
  (data.micromarkExtensions ??= []).push(syntax);
  (data.fromMarkdownExtensions ??= []).push(fromMarkdown);
}

/** A node made from the whole source of one token, with nothing inside. */
export function leaf(tokenType: string, build: (source: string) => Nodes): FromMarkdown {
  return {
    enter: {
      [tokenType](this: CompileContext, token: Token): undefined {
        this.enter(build(this.sliceSerialize(token)), token);
      },
    },
    exit: {
      [tokenType](this: CompileContext, token: Token): undefined {
        this.exit(token);
      },
    },
  };
}

/** A node that takes as children whatever stands inside its token, line endings included. */
export function parent(tokenType: string, build: () => Nodes): FromMarkdown {
  return { ...leaf(tokenType, build), canContainEols: [build().type] };
}
