import type { Files } from './temp-vault.ts';

const count = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

/** 300 characters, as a title may have them at the very most. */
export const longTitle = `${'What happens to a title that goes on '.repeat(8)}end`.slice(0, 299) + '?';

const longWord = 'unbreakable'.repeat(40).slice(0, 400);

/** Notes at the far ends of what a page has to hold, besides those of `tests/fixtures/vaults/extremes`. */
export function extremes(): Files {
  return {
    ...crowd(),
    'Forty columns.md': table(),
    'Long words.md': words(),
    'Deep lists.md': lists(),
    ...title(),
  };
}

/** A note that 200 others link to; 150 of them stand in one unit. */
function crowd(): Files {
  const linkers = count(200).map((n) => {
    const unit = n <= 150 ? '---\nunit: Limits\n---\n\n' : '';
    return [
      `crowd/Linker ${n}.md`,
      `${unit}Sentence ${n} says why it links to [[Popular]], and how.\n`,
    ] as const;
  });
  return { 'Popular.md': 'A note that everybody links to.\n', ...Object.fromEntries(linkers) };
}

function table(): string {
  const row = (cell: (n: number) => string): string => `| ${count(40).map(cell).join(' | ')} |\n`;
  const rows = count(5).map((y) => row((x) => (x === 1 ? `Row ${y}` : `${x * y}.5`)));
  return `A table of forty columns.\n\n${row((n) => `Column ${n}`)}${row(() => '---')}${rows.join('')}`;
}

function words(): string {
  return [
    `# ${longWord}`,
    `A word of 400 letters, ${longWord}, in a line; as code \`${longWord}\`; in a link [${longWord}](https://example.org/${longWord}).`,
    `- ${longWord}`,
    `> [!note] ${longWord}\n> ${longWord}`,
    `> ${longWord}`,
    `## ${longWord}`,
    `### ${longWord}`,
    `| ${longWord} | b |\n| --- | --- |\n| ${longWord} | c |`,
    `A note of it.[^1]\n\n[^1]: ${longWord}`,
    `$$\n${'x + '.repeat(90)}x\n$$`,
  ].join('\n\n');
}

function lists(): string {
  const levels = count(12).map(
    (n) => `${'    '.repeat(n - 1)}- Level ${n}, with a few words to break over lines`,
  );
  const numbers = count(12).map((n) => `${'    '.repeat(n - 1)}1. Level ${n}`);
  const quotes = count(8).map((n) => `${'> '.repeat(n)}Quote ${n}`);
  return [levels.join('\n'), 'And numbered:', numbers.join('\n'), 'And quoted:', quotes.join('\n')].join(
    '\n\n',
  );
}

function title(): Files {
  const question = longTitle.replaceAll('title', 'question');
  return {
    'Title.md': `---\ntitle: ${JSON.stringify(longTitle)}\nquestion: ${JSON.stringify(question)}\n---\n\nText.\n`,
  };
}
