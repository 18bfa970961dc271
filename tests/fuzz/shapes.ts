/** A kind of text that a parser may take too long for. */
export interface Shape {
  readonly name: string;
  /** Size of the smallest text, in what `make` counts. */
  readonly n: number;
  readonly make: (n: number) => string;
}

const count = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
const words = 'The quick brown fox [[Note|jumps]] over *the* lazy dog, and `code` says $x^2$ of it. ';
const nested = (n: number, open: string, close: string): string => open.repeat(n) + 'x' + close.repeat(n);

/** What the issue names, and what else made parsers slow: at their full size (`4n`) they are what a vault may hold. */
export const shapes: readonly Shape[] = [
  {
    name: 'prose, bytes',
    n: 250_000,
    make: (n) => `${words.repeat(4)}\n\n`.repeat(n / (words.length * 4 + 2)),
  },
  { name: 'lines', n: 6000, make: (n) => 'A line of text.\n'.repeat(n) },
  { name: 'lines in a quote', n: 6000, make: (n) => '> A line of text.\n'.repeat(n) },
  { name: 'paragraphs', n: 3000, make: (n) => 'A [[Note]] of it.\n\n'.repeat(n) },
  { name: 'a line of words', n: 10_000, make: (n) => 'word '.repeat(n / 5) },
  { name: 'one word', n: 25_000, make: (n) => 'x'.repeat(n) },
  { name: 'nested brackets', n: 250, make: (n) => nested(n, '[', ']') },
  { name: 'nested links', n: 250, make: (n) => nested(n, '[', '](a)') },
  { name: 'nested pictures', n: 250, make: (n) => nested(n, '![', '](a)') },
  { name: 'nested emphasis', n: 250, make: (n) => nested(n, '*a ', ' a*') },
  { name: 'nested strong', n: 250, make: (n) => nested(n, '**a ', ' a**') },
  { name: 'nested quotes', n: 100, make: (n) => `${'> '.repeat(n)}x` },
  {
    name: 'nested callouts',
    n: 25,
    make: (n) =>
      count(n)
        .map((level) => `${'> '.repeat(level)}> [!note] x`)
        .join('\n'),
  },
  {
    name: 'nested lists',
    n: 100,
    make: (n) =>
      count(n)
        .map((level) => `${'  '.repeat(level)}- x`)
        .join('\n'),
  },
  { name: 'nested lists on a line', n: 100, make: (n) => '- '.repeat(n) + 'x' },
  { name: 'links in a paragraph', n: 1250, make: (n) => '[[Note]] '.repeat(n) },
  { name: 'Markdown links in a paragraph', n: 1250, make: (n) => '[a](b.md) '.repeat(n) },
  { name: 'embeds in a paragraph', n: 1250, make: (n) => '![[picture.png]] '.repeat(n) },
  { name: 'table rows', n: 2500, make: (n) => `| a | b |\n| - | - |\n${'| 1 | [[Note]] |\n'.repeat(n)}` },
  {
    name: 'table columns',
    n: 500,
    make: (n) => ['a|', '-|', 'x|'].map((cell) => `|${cell.repeat(n)}\n`).join(''),
  },
  {
    name: 'footnotes',
    n: 1250,
    make: (n) =>
      count(n)
        .map((i) => `x[^${i}]\n\n[^${i}]: y\n\n`)
        .join(''),
  },
  { name: 'marks of one footnote', n: 1250, make: (n) => `${'x[^1] '.repeat(n)}\n\n[^1]: y` },
  {
    name: 'chain of footnotes',
    n: 250,
    make: (n) =>
      `[^0]\n\n${count(n)
        .map((i) => `[^${i}]: y [^${i + 1}]\n\n`)
        .join('')}`,
  },
  { name: 'headings', n: 2000, make: (n) => '## One\n\n'.repeat(n) },
  {
    name: 'headings of their own',
    n: 2000,
    make: (n) =>
      count(n)
        .map((i) => `## H${i}\n\n`)
        .join(''),
  },
  {
    name: 'block ids',
    n: 2000,
    make: (n) =>
      count(n)
        .map((i) => `x ^b${i}\n\n`)
        .join(''),
  },
  {
    name: 'tags',
    n: 5000,
    make: (n) =>
      count(n)
        .map((i) => `#t${i % 100} `)
        .join(''),
  },
  {
    name: 'tags of their own',
    n: 2500,
    make: (n) =>
      count(n)
        .map((i) => `#t${i} `)
        .join(''),
  },
  { name: 'tasks', n: 2500, make: (n) => '- [ ] do it\n'.repeat(n) },
  {
    name: 'cards',
    n: 1250,
    make: (n) =>
      `#flashcards\n\n${count(n)
        .map((i) => `Q${i}::A\n\n`)
        .join('')}`,
  },
  { name: 'citations', n: 1250, make: (n) => 'So [@guo2025]. '.repeat(n) },
  {
    name: 'references',
    n: 1250,
    make: (n) =>
      count(n)
        .map((i) => `[r${i}]\n\n[r${i}]: https://example.org/${i}\n\n`)
        .join(''),
  },
  { name: 'fences', n: 1000, make: (n) => '```\ncode\n```\n\n'.repeat(n) },
  { name: 'lines of code', n: 3000, make: (n) => `\`\`\`js\n${'const x = 1;\n'.repeat(n)}\`\`\`` },
  { name: 'formulas', n: 500, make: (n) => '$x^2$ '.repeat(n) },
  { name: 'a long formula', n: 2500, make: (n) => `$$${'x+'.repeat(n)}x$$` },
  { name: 'nested braces of TeX', n: 100, make: (n) => `$${nested(n, '{', '}')}$` },
  { name: 'HTML elements', n: 1250, make: (n) => '<b>x</b> '.repeat(n) },
  { name: 'nested HTML', n: 100, make: (n) => nested(n, '<b>', '</b>') },
  { name: 'nested HTML blocks', n: 100, make: (n) => nested(n, '<div>\n\n', '\n\n</div>') },
  { name: 'open HTML', n: 1250, make: (n) => '<b>'.repeat(n) },
  { name: '[', n: 12_500, make: (n) => '['.repeat(n) },
  { name: '[ and a blank', n: 12_500, make: (n) => '[ '.repeat(n) },
  { name: '![', n: 5000, make: (n) => '!['.repeat(n) },
  { name: '[a](', n: 1250, make: (n) => '[a]('.repeat(n) },
  { name: '[[', n: 5000, make: (n) => '[[a '.repeat(n) },
  { name: '![[', n: 5000, make: (n) => '![[a '.repeat(n) },
  { name: '[@', n: 5000, make: (n) => '[@a '.repeat(n) },
  { name: ']', n: 5000, make: (n) => 'a]'.repeat(n) },
  { name: '$', n: 5000, make: (n) => '$'.repeat(n) },
  { name: '$ and a letter', n: 5000, make: (n) => '$a '.repeat(n) },
  { name: '==', n: 5000, make: (n) => '=='.repeat(n) },
  { name: '== and a letter', n: 5000, make: (n) => '==a '.repeat(n) },
  { name: '%%', n: 5000, make: (n) => '%%'.repeat(n) },
  { name: '%% and a letter', n: 5000, make: (n) => '%%a '.repeat(n + 1) },
  { name: '^[', n: 1250, make: (n) => '^['.repeat(n) },
  { name: '^[ and a letter', n: 1250, make: (n) => '^[a '.repeat(n) },
  { name: 'nested ^[]', n: 100, make: (n) => nested(n, 'a^[', ']') },
  { name: '*', n: 5000, make: (n) => '*a '.repeat(n) },
  { name: '* and _', n: 2500, make: (n) => '*a_ '.repeat(n) },
  { name: '**a*', n: 2500, make: (n) => 'a**b' + 'c* '.repeat(n) },
  { name: '~~', n: 5000, make: (n) => '~~a '.repeat(n) },
  { name: '`', n: 5000, make: (n) => '`'.repeat(n) },
  {
    name: 'runs of `',
    n: 150,
    make: (n) =>
      count(n)
        .map((i) => '`'.repeat(i + 1) + ' ')
        .join(''),
  },
  { name: '<', n: 5000, make: (n) => '<'.repeat(n) },
  { name: '<a', n: 5000, make: (n) => '<a '.repeat(n) },
  { name: '<!--', n: 2500, make: (n) => '<!-- '.repeat(n) },
  { name: '<?', n: 2500, make: (n) => 'a <? '.repeat(n) },
  { name: '&', n: 5000, make: (n) => '&'.repeat(n) },
  { name: '&amp', n: 5000, make: (n) => '&amp'.repeat(n) },
  { name: '\\', n: 5000, make: (n) => '\\'.repeat(n) },
  { name: '|', n: 5000, make: (n) => '|'.repeat(n) },
  { name: 'blanks', n: 12_500, make: (n) => `a${' '.repeat(n)}b` },
  { name: 'blank lines', n: 12_500, make: (n) => `a${'\n'.repeat(n)}b` },
  { name: 'tabs', n: 5000, make: (n) => `- a${'\t'.repeat(n)}b` },
  { name: 'addresses', n: 1250, make: (n) => 'https://example.org/x '.repeat(n) },
  { name: 'www.', n: 2500, make: (n) => 'www.'.repeat(n) },
  { name: 'a@', n: 2500, make: (n) => 'a@'.repeat(n) },
  { name: 'a.b@', n: 2500, make: (n) => 'a.'.repeat(n) + '@' },
  {
    name: 'properties',
    n: 500,
    make: (n) =>
      `---\n${count(n)
        .map((i) => `k${i}: "[[Note]]"\n`)
        .join('')}---\n`,
  },
  { name: 'nested properties', n: 100, make: (n) => `---\na: ${nested(n, '[', ']')}\n---\n` },
  { name: 'unclosed tables', n: 1250, make: (n) => '| a\n| -\n'.repeat(n) },
  { name: 'Chinese, characters', n: 10_000, make: (n) => '思维模型在回答之前推理。'.repeat(n / 12) },
];
