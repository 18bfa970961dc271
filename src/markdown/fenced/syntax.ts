import { factorySpace } from 'micromark-factory-space';
import type { Code, Construct, State, TokenType } from 'micromark-util-types';
import { isLineEnd } from '../codes.ts';
import { consumeLines } from '../lines.ts';
import { blockEnd, type FencedLines } from './scan.ts';

/** A block between doubled markers at line starts, whatever stands inside. */
export interface FencedOptions {
  readonly marker: number;
  readonly token: TokenType;
  /** Asked at each opening; the answer belongs to the source being parsed. */
  readonly lines: () => FencedLines;
  /** True when a block that nothing closes reaches to the end. */
  readonly openEnded: boolean;
  /** True when `^id` may follow the closing marker; it is the end of the token. */
  readonly takesId: boolean;
}

/** Makes the flow construct; it is left to the inline construct when text follows the closing marker. */
export function fencedConstruct({ marker, token, lines, openEnded, takesId }: FencedOptions): Construct {
  const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- micromark hands its context over as `this`
    const context = this;
    const { consume, end: endLine } = consumeLines(effects);
    let size = 0;
    return start;

    function start(code: Code): State | undefined {
      const { closed, unclosed } = lines();
      const { line } = context.now();
      if (!closed.has(line) && !(openEnded && unclosed === line)) return nok(code);
      effects.enter(token);
      return open(code);
    }

    function open(code: Code): State | undefined {
      if (code !== marker) return nok(code);
      consume(code);
      if (++size < 2) return open;
      size = 0;
      return inside;
    }

    function inside(code: Code): State | undefined {
      if (code === null) return openEnded ? end(code) : nok(code);
      if (isLineEnd(code)) {
        endLine();
        size = 0;
        return effects.attempt(nonLazyLine, inside, openEnded ? end : nok)(code);
      }
      if (code === marker && ++size === 2) {
        consume(code);
        return after;
      }
      if (code !== marker) size = 0;
      consume(code);
      return inside;
    }

    function after(code: Code): State | undefined {
      if (takesId) return id(code, '');
      endLine();
      return factorySpace(effects, (next) => (isLineEnd(next) ? end(next) : nok(next)), 'whitespace')(code);
    }

    /** Reads to the end of the line, which holds a block's id or nothing. */
    function id(code: Code, text: string): State | undefined {
      if (isLineEnd(code)) return blockEnd.test(text) ? end(code) : nok(code);
      consume(code);
      const sign = code === null || code < 0 ? ' ' : String.fromCharCode(code);
      return (next) => id(next, text + sign);
    }

    function end(code: Code): State | undefined {
      endLine();
      effects.exit(token);
      return ok(code);
    }
  };
  return { name: token, tokenize, concrete: true };
}

const nonLazyLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] === true ? nok(next) : ok(next));
    };
  },
};
