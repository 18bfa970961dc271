import { splice } from 'micromark-util-chunked';
import { classifyCharacter } from 'micromark-util-classify-character';
import { resolveAll } from 'micromark-util-resolve-all';
import type {
  Code,
  Construct,
  Event,
  Extension,
  Resolver,
  State,
  Token,
  TokenType,
} from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    highlight: 'highlight';
    highlightSequence: 'highlightSequence';
    highlightText: 'highlightText';
    pairSequence: 'pairSequence';
  }
}

/** A doubled sign around text, and the types of its tokens; `open` is a sign not yet paired. */
export interface PairOptions {
  readonly sign: number;
  readonly open: TokenType;
  readonly whole: TokenType;
  readonly sequence: TokenType;
  readonly text: TokenType;
}

/** Tokenizes `==text==` and its like; as with emphasis, what is inside is tokenized too. Letters of any script may stand around it. */
export function pairSyntax(options: PairOptions): Extension {
  const { sign } = options;
  const construct: Construct = {
    name: `${options.whole}Pair`,
    tokenize: pairTokenizer(options),
    resolveAll: pairResolver(options),
  };
  return {
    text: { [sign]: construct },
    insideSpan: { null: [construct] },
    attentionMarkers: { null: [sign] },
  };
}

function pairTokenizer({ sign, open }: PairOptions): Construct['tokenize'] {
  return function (effects, ok, nok) {
    const before = this.previous;
    let size = 0;
    return start;

    function start(code: Code): State | undefined {
      if (before === sign) return nok(code);
      effects.enter(open);
      return more(code);
    }

    function more(code: Code): State | undefined {
      if (code === sign) {
        if (size === 2) return nok(code);
        effects.consume(code);
        size++;
        return more;
      }
      if (size < 2) return nok(code);
      const token = effects.exit(open);
      const after = classifyCharacter(code);
      token._open = after === undefined || after === 2;
      token._close = classifyCharacter(before) !== 1 && before !== null;
      return ok(code);
    }
  };
}

/** Pairs each closing sign with the opening one before it; what stays alone is text. Events change in place, as micromark wants. */
function pairResolver({ open, whole: type, sequence, text: inner }: PairOptions): Resolver {
  return function (events, context) {
    const result: Event[] = [];
    let opened = -1;
    for (const event of events) {
      const [kind, token] = event;
      if (token.type !== open) {
        result.push(event);
        continue;
      }
      if (kind === 'enter' && token._close === true && opened !== -1) {
        result.push(...wrap(result.splice(opened), token));
        opened = -1;
      } else if (kind === 'enter') {
        if (token._open === true) opened = result.length;
        result.push(event);
      } else if (result.at(-1)?.[1] === token) {
        result.push(event);
      }
    }
    for (const [, token] of result) if (token.type === open) token.type = 'data';
    splice(events, 0, events.length, result);
    return events;

    function wrap(inside: Event[], closer: Token): Event[] {
      const opener = inside[0]?.[1] as Token;
      const whole: Token = { type, start: { ...opener.start }, end: { ...closer.end } };
      const text: Token = { type: inner, start: { ...opener.end }, end: { ...closer.start } };
      opener.type = closer.type = sequence;
      const content = resolveAll(context.parser.constructs.insideSpan.null ?? [], inside.slice(2), context);
      return [
        ['enter', whole, context],
        ['enter', opener, context],
        ['exit', opener, context],
        ['enter', text, context],
        ...content,
        ['exit', text, context],
        ['enter', closer, context],
        ['exit', closer, context],
        ['exit', whole, context],
      ];
    }
  };
}
