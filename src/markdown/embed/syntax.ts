import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { codes, isLineEnd } from '../codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    embed: 'embed';
  }
}

/** Tokenizes `![[target]]` whole; a lone `]` inside does not end it, a second `[[` does. */
export function embedSyntax(): Extension {
  return { text: { [codes.exclamationMark]: construct } };
}

const construct: Construct = { name: 'embed', tokenize };

function tokenize(this: unknown, ...[effects, ok, nok]: Parameters<Construct['tokenize']>): State {
  let size = 0;
  let previous: Code = null;
  return start;

  function start(code: Code): State {
    effects.enter('embed');
    effects.consume(code);
    return open;
  }

  function open(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.consume(code);
    return ++size < 2 ? open : first;
  }

  function first(code: Code): State | undefined {
    return code === codes.rightSquareBracket || code === codes.leftSquareBracket ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    const pair = code === previous;
    if (isLineEnd(code) || (pair && code === codes.leftSquareBracket)) return nok(code);
    effects.consume(code);
    if (pair && code === codes.rightSquareBracket) {
      effects.exit('embed');
      return ok;
    }
    previous = code;
    return inside;
  }
}
