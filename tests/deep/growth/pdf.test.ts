import { expect, test } from 'vitest';
import { countPdfPages } from '../../../src/vault/pdf-pages.ts';
import { cost, linear } from './cost.ts';

const bytes = (piece: string, size: number): Buffer => Buffer.from(piece.repeat(size / piece.length));

test.for(['/Type /Pages ', '/Type /ObjStm stream endstream ', 'endobj', '/Type '])(
  'a file of %j alone is read in time with its size',
  (piece) => {
    const [all, quarter] = [bytes(piece, 1_000_000), bytes(piece, 250_000)];
    expect(cost(() => countPdfPages(all))).toBeLessThan(linear(cost(() => countPdfPages(quarter))));
  },
);
