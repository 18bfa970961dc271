import { expect, test } from 'vitest';
import { tagsOf } from '../../src/compile/html-tags.ts';
import { readMacros, readPreamble } from '../../src/compile/decorate/macros.ts';

test.for([
  ['\\newcommand{\\R}{\\mathbb{R}} x', { '\\R': '\\mathbb{R}' }, ' x'],
  ['\\newcommand\\R{r}\\def\\N#1{n#1}', { '\\R': 'r', '\\N': 'n#1' }, ''],
  ['\\renewcommand*{\\v}[1]{\\vec{#1}}', { '\\v': '\\vec{#1}' }, ''],
  ['\\DeclareMathOperator*{\\amax}{arg\\,max}', { '\\amax': '\\operatorname*{arg\\,max}' }, ''],
  ['\\let\\e=\\epsilon\\let\\f\\phi', { '\\e': '\\epsilon', '\\f': '\\phi' }, ''],
  ['\\newcommand{\\o}[2][x]{#1}', {}, '\\newcommand{\\o}[2][x]{#1}'],
  ['\\\\newcommand{\\R}{r}', {}, '\\\\newcommand{\\R}{r}'],
  ['a \\def\\x{\\{b', {}, 'a \\def\\x{\\{b'],
  ['\\letter \\define', {}, '\\letter \\define'],
] as const)('%s', ([tex, macros, rest]) => {
  expect(readMacros(tex)).toEqual({ macros, rest });
});

test('a preamble may hold comments and what defines nothing', () => {
  const text = '\\usepackage{amsmath} % \\def\\no{1}\n\\def\\p{50\\%} % the sign\n\\def\\yes{1}';
  expect(readPreamble(text)).toEqual({ '\\p': '50\\%', '\\yes': '1' });
});

test.for([
  ['definitions that nothing closes', () => readMacros('\\def\\a{'.repeat(100_000)).rest.length],
  ['definitions in one another', () => readMacros(`${'\\def\\a{'.repeat(50_000)}${'}'.repeat(50_000)}`)],
  ['tags that nothing ends', () => tagsOf('<a "'.repeat(50_000)).length],
  ['comments that nothing ends', () => tagsOf('<!-- <script>'.repeat(50_000)).length],
] as const)('%s take no longer than they are long', ([, read]) => {
  const start = performance.now();
  read();
  expect(performance.now() - start).toBeLessThan(2000);
});
