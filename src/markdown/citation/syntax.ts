import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { codes, isBlank, isLineEnd } from '../codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationInText: 'citationInText';
  }
}

/** Tokenizes Pandoc's `[@key, p. 5; @other]` and the `@key` of a running sentence. */
export function citationSyntax(): Extension {
  const group: Construct = { name: 'citation', tokenize: tokenizeGroup };
  const inText: Construct = { name: 'citationInText', tokenize: tokenizeInText, previous: isOutsideWord };
  return { text: { [codes.leftSquareBracket]: group, [codes.at]: inText } };
}

const letter = /[\p{L}\p{N}_]/u;
const keyPart = /[\p{L}\p{N}_-]/u;

function isLetter(code: Code): boolean {
  return code !== null && code > 0 && letter.test(String.fromCharCode(code));
}

function isOutsideWord(code: Code): boolean {
  return !isLetter(code) && code !== codes.backslash && code !== 47 && code !== 46;
}

const tokenizeGroup: Construct['tokenize'] = (effects, ok, nok) => {
  let hasKey = false;
  let previous: Code = codes.space;
  return start;

  function start(code: Code): State {
    effects.enter('citation');
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code) || code === codes.leftSquareBracket) return nok(code);
    if (code === codes.rightSquareBracket) {
      if (!hasKey) return nok(code);
      effects.consume(code);
      effects.exit('citation');
      return after;
    }
    if (code === codes.at)
      hasKey ||= isBlank(previous) || previous === codes.hyphen || previous === codes.semicolon;
    previous = code;
    effects.consume(code);
    return inside;
  }

  function after(code: Code): State | undefined {
    return code === codes.leftParenthesis ? nok(code) : ok(code);
  }
};

const tokenizeInText: Construct['tokenize'] = (effects, ok, nok) => {
  return start;

  function start(code: Code): State {
    effects.enter('citationInText');
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    return isLetter(code) ? inside(code) : nok(code);
  }

  function inside(code: Code): State | undefined {
    if (code !== null && code > 0 && keyPart.test(String.fromCharCode(code))) {
      effects.consume(code);
      return inside;
    }
    effects.exit('citationInText');
    return ok(code);
  }
};
