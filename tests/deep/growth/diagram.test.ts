import { expect, test } from 'vitest';
import { readDiagram } from '../../../src/compile/diagram/index.ts';
import { cost } from './cost.ts';

const heads = ['graph TD', 'stateDiagram', 'sequenceDiagram', 'classDiagram', 'erDiagram', 'xychart-beta'];
const starts = ['', 'A', 'A -->', 'class A', 'A["', 'bar [', 'A->>B:'];
const bits = ['[', '(', '{', '"', '<', '-', '--', '->', '&', '|', '`', '~', ':', '#', '**', '<br>', '@{', '%%', '...', 'x ']; // prettier-ignore

test.for(heads)('hostile sources of a %s are read in no time', (head) => {
  const all = bits.flatMap((bit) =>
    starts.map((start) => `${head}\n${start}${bit.repeat(Math.floor(1900 / bit.length))}`),
  );
  expect(cost(() => all.forEach((source) => readDiagram(source)))).toBeLessThan(2000);
});
