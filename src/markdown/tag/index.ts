import type { Data, Literal } from 'mdast';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { codes, isBlank } from '../codes.ts';
import { addSyntax, leaf } from '../extension.ts';

/** `#tag/sub`; the value has no `#`. */
export interface TagNode extends Literal {
  type: 'tag';
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    tag: TagNode;
  }
  interface RootContentMap {
    tag: TagNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    vaultTag: 'vaultTag';
  }
}

/** Adds Obsidian's tags: after a blank, letters of any script, digits, `_ - /` and emoji, not digits alone. */
export function remarkTag(this: Processor): undefined {
  addSyntax(
    this,
    tagSyntax(),
    leaf('vaultTag', (source) => ({ type: 'tag', value: source.slice(1).replace(/\/+$/u, '') })),
  );
}

function tagSyntax(): Extension {
  return { text: { [codes.hash]: { name: 'vaultTag', tokenize, previous: isBlank } } };
}

const word = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Component}_\-/]/u;

const tokenize: Construct['tokenize'] = (effects, ok, nok) => {
  let valid = false;
  return start;

  function start(code: Code): State {
    effects.enter('vaultTag');
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code !== null && code > 0 && isTagCode(code)) {
      valid ||= !/[\d/]/u.test(String.fromCharCode(code));
      effects.consume(code);
      return inside;
    }
    if (!valid) return nok(code);
    effects.exit('vaultTag');
    return ok(code);
  }
};

/** Codes are UTF-16 units: a surrogate is half of an emoji or a rare letter, both allowed in tags. */
function isTagCode(code: number): boolean {
  if (code === codes.hash || code === 42) return false;
  return (code >= 0xd800 && code <= 0xdfff) || word.test(String.fromCharCode(code));
}
