import type { Processor } from 'unified';
import { codes } from '../codes.ts';
import { addSyntax } from '../extension.ts';
import { pairSyntax } from './syntax.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    strikethrough: 'strikethrough';
    strikethroughSequence: 'strikethroughSequence';
    strikethroughText: 'strikethroughText';
    tildePairSequence: 'tildePairSequence';
  }
}

/**
 * Strikes out `~~text~~` between letters of any script, where GFM's own rule leaves the tildes, and leaves `~5 or ~6` alone,
 * as Obsidian does. The nodes are GFM's.
 */
export function remarkStrike(this: Processor): undefined {
  const syntax = pairSyntax({
    sign: codes.tilde,
    open: 'tildePairSequence',
    whole: 'strikethrough',
    sequence: 'strikethroughSequence',
    text: 'strikethroughText',
  });
  addSyntax(this, { ...syntax, disable: { null: ['strikethrough'] } }, {});
}
