import fc from 'fast-check';
import { visit } from '../../src/markdown/visit.ts';
import { expect, test } from 'vitest';
import { createParser } from '../../src/markdown/parse.ts';
import { sources } from './sources.ts';

const parse = createParser('md');

test('every source has a tree, and every node stands inside its source', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(sources, (source) => {
      visit(parse(source), ({ position }) => {
        if (position === undefined) return;
        const { start, end } = position;
        expect([start.offset ?? -1, end.offset ?? -1, source.length]).toEqual(
          [start.offset ?? -1, end.offset ?? -1, source.length].sort((a, b) => a - b),
        );
        expect(start.offset).toBeGreaterThanOrEqual(0);
        expect(start.line).toBeGreaterThanOrEqual(1);
        expect(end.line).toBeLessThanOrEqual(source.split(/\r\n|\n|\r/u).length);
      });
    }),
    { seed: 1, numRuns: 400 },
  );
});

test('no mark of the parser is left in a text', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(sources, (source) => {
      visit(parse(source), 'text', ({ value }) => {
        expect(value).not.toContain('\uFDD2');
      });
    }),
    { seed: 2, numRuns: 150 },
  );
});
