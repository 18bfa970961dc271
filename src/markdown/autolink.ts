import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/** What the words that make a link of themselves begin with; only the rest of one word is looked at. */
const starts: Readonly<Record<string, RegExp>> = {
  emailAutolink: /^[\w.+-]+@/u,
  protocolAutolink: /^https?:/iu,
  wwwAutolink: /^www\./iu,
};

/** What a text must have for an address to be in it, a reference to a sign among them. */
const traces = /@|www|http|&/iu;

/**
 * Lets GFM look for bare addresses only at words that could be one. It tries at every word, and each try breaks the text
 * in two: a paragraph of 24,000 lines took 17 s to be put together again. Afterwards it searches every text of the tree,
 * which most notes can be spared. To be listed after remark-gfm.
 */
export function remarkQuickAutolink(
  this: Processor,
  { source }: { readonly source: () => string },
): undefined {
  for (const extension of this.data().micromarkExtensions ?? []) guardAll(extension);
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) {
    const { transforms } = extension;
    if (transforms)
      extension.transforms = transforms.map(
        (transform) => (tree) => (traces.test(source()) ? transform(tree) : undefined),
      );
  }
}

function guardAll({ text = {} }: Extension): void {
  for (const [code, constructs] of Object.entries(text)) {
    const guarded = [constructs].flat().map((construct) => (construct ? guard(construct) : construct));
    Object.assign(text, { [code]: guarded });
  }
}

function guard(construct: Construct): Construct {
  const start = starts[construct.name ?? ''];
  const { previous } = construct;
  if (start === undefined || previous === undefined) return construct;
  return {
    ...construct,
    previous(code) {
      return previous.call(this, code) && start.test(restOfLine(this));
    },
  };
}

/** What follows on the line, as far as it is one piece. */
function restOfLine(context: TokenizeContext): string {
  const start = context.now();
  const end = { ...start, _index: start._index + 1, _bufferIndex: -1 };
  const [rest] = context.sliceStream({ start, end });
  return typeof rest === 'string' ? rest : '';
}
