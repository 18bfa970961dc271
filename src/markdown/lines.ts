import type { Code, Effects } from 'micromark-util-types';
import { isLineEnd } from './codes.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    vaultLine: 'vaultLine';
  }
}

/** Consumes inside a token that spans lines: micromark wants each line, and each line ending, in a token of its own. */
export interface LineConsumer {
  readonly consume: (code: Code) => void;
  /** Ends the line's token; to be called before any other token begins or the one around ends. */
  readonly end: () => void;
}

export function consumeLines(effects: Effects): LineConsumer {
  let isOpen = false;
  return { consume, end };

  function consume(code: Code): void {
    if (isLineEnd(code)) {
      end();
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return;
    }
    if (!isOpen) effects.enter('vaultLine');
    isOpen = true;
    effects.consume(code);
  }

  function end(): void {
    if (isOpen) effects.exit('vaultLine');
    isOpen = false;
  }
}
