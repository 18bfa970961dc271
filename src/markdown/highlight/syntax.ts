import { splice } from 'micromark-util-chunked';
import { classifyCharacter } from 'micromark-util-classify-character';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Code, Construct, Event, Extension, Resolver, State, Token } from 'micromark-util-types';
import { codes } from '../codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    highlight: 'highlight';
    highlightSequence: 'highlightSequence';
    highlightSequenceTemporary: 'highlightSequenceTemporary';
    highlightText: 'highlightText';
  }
}

/** Tokenizes `==text==`; as with emphasis, what is inside is tokenized too. */
export function highlightSyntax(): Extension {
  const construct: Construct = { name: 'highlight', tokenize, resolveAll: resolveHighlights };
  return {
    text: { [codes.equals]: construct },
    insideSpan: { null: [construct] },
    attentionMarkers: { null: [codes.equals] },
  };
}

const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
  const before = this.previous;
  let size = 0;
  return start;

  function start(code: Code): State | undefined {
    if (before === codes.equals) return nok(code);
    effects.enter('highlightSequenceTemporary');
    return more(code);
  }

  function more(code: Code): State | undefined {
    if (code === codes.equals) {
      if (size === 2) return nok(code);
      effects.consume(code);
      size++;
      return more;
    }
    if (size < 2) return nok(code);
    const token = effects.exit('highlightSequenceTemporary');
    const after = classifyCharacter(code);
    token._open = after === undefined || after === 2;
    token._close = classifyCharacter(before) !== 1 && before !== null;
    return ok(code);
  }
};

/** Pairs each closing `==` with the opening one before it; what stays alone is text. Events change in place, as micromark wants. */
const resolveHighlights: Resolver = function (events, context) {
  const result: Event[] = [];
  let open = -1;
  for (const event of events) {
    const [kind, token] = event;
    if (token.type !== 'highlightSequenceTemporary') {
      result.push(event);
      continue;
    }
    if (kind === 'enter' && token._close === true && open !== -1) {
      result.push(...wrap(result.splice(open), token));
      open = -1;
    } else if (kind === 'enter') {
      if (token._open === true) open = result.length;
      result.push(event);
    } else if (result.at(-1)?.[1] === token) {
      result.push(event);
    }
  }
  for (const [, token] of result) if (token.type === 'highlightSequenceTemporary') token.type = 'data';
  splice(events, 0, events.length, result);
  return events;

  function wrap(inside: Event[], closer: Token): Event[] {
    const opener = inside[0]?.[1] as Token;
    const whole: Token = { type: 'highlight', start: { ...opener.start }, end: { ...closer.end } };
    const text: Token = { type: 'highlightText', start: { ...opener.end }, end: { ...closer.start } };
    opener.type = closer.type = 'highlightSequence';
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
