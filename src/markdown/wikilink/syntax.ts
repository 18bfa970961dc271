import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import remarkWikiLink from 'remark-wiki-link';
import { codes } from '../codes.ts';

/**
 * remark-wiki-link's tokenizer behind a guard. The package ends a link at the first `]` and lets a link hold another;
 * Obsidian ends it at `]]`, keeps a lone `]`, and of nested links reads only the inner one.
 */
export function wikiLinkSyntax(): Extension {
  const packaged = packagedConstruct();
  return { text: { [codes.leftSquareBracket]: { name: 'wikiLink', tokenize: guard(packaged) } } };
}

function packagedConstruct(): Construct {
  const data: { micromarkExtensions?: Extension[] } = {};
  remarkWikiLink.call({ data: () => data }, { aliasDivider: '|' });
  const construct = data.micromarkExtensions?.[0]?.text?.[codes.leftSquareBracket];
  if (construct === undefined || Array.isArray(construct))
    throw new Error('remark-wiki-link: no tokenizer found');
  return construct;
}

/** Where a link ends: at its first closing bracket, and at the bar right before it, which divides nothing off. */
interface Close {
  offset: number;
  bar: number;
}

function guard(packaged: Construct): Construct['tokenize'] {
  return function (effects, ok, nok) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- micromark hands its context over as `this`
    const context = this;
    const close: Close = { offset: -1, bar: -1 };
    return effects.check({ tokenize: scanTo(close), partial: true }, packagedStates, nok);

    function packagedStates(code: Code): State | undefined {
      let current = code;
      let finished = false;
      const own: Effects = {
        ...effects,
        consume: () => {
          effects.consume(current);
        },
      };
      const done: State = (next) => {
        finished = true;
        return ok(next);
      };
      return step(packaged.tokenize.call(context, own, done, nok))(code);

      function step(state: State): State {
        return (next) => {
          current = next;
          const { offset } = context.now();
          const plain =
            (next === codes.rightSquareBracket && offset < close.offset) ||
            (next === codes.verticalBar && offset === close.bar);
          const following = state(plain ? codes.letter : next);
          return finished || following === undefined ? following : step(following);
        };
      }
    }
  };
}

/** Looks ahead for the `]]` that ends the link and notes its offset; fails at a line end, the end, or another `[[`. */
function scanTo(close: Close): Construct['tokenize'] {
  return function (this: TokenizeContext, effects, ok, nok) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- see above
    const context = this;
    let size = 0;
    let previous: Code = null;
    return open;

    function open(code: Code): State | undefined {
      if (code !== codes.leftSquareBracket) return nok(code);
      if (size === 0) effects.enter('wikiLinkScan');
      effects.consume(code);
      return ++size < 2 ? open : inside;
    }

    function inside(code: Code): State | undefined {
      const pair = code === previous;
      if (code === null || code < codes.virtualSpace || (pair && code === codes.leftSquareBracket))
        return fail(code);
      if (size === 2 && code === codes.leftSquareBracket) return fail(code);
      if (pair && code === codes.rightSquareBracket) {
        effects.consume(code);
        effects.exit('wikiLinkScan');
        return ok;
      }
      if (code === codes.rightSquareBracket) {
        close.offset = context.now().offset;
        close.bar = previous === codes.verticalBar ? close.offset - 1 : -1;
      }
      size = 3;
      previous = code;
      effects.consume(code);
      return inside;
    }

    function fail(code: Code): State | undefined {
      effects.exit('wikiLinkScan');
      return nok(code);
    }
  };
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLinkScan: 'wikiLinkScan';
  }
}
