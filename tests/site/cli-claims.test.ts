import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runVault } from '../support/cli.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
const folder = join(temp.path, 'vault');
const sentences = Array.from({ length: 30 }, (_, index) => `It was ${String(index)} [@a].`).join(' ');
writeFiles(folder, {
  'A.md': `---\nunit: One\nfacts: [first]\n---\n${sentences}\n\n#flashcards\n\nQ?::In 1999.`,
  'B.md': '---\nunit: Two\n---\nNobody says why 42.\n\n![[c.chart]]\n\n![[d.chart]]',
  'c.chart':
    'title: C\nalt: A\nsources: [b]\nchart: { kind: bars, label: n, values: [v] }\ncolumns: [{ key: n, label: N }, { key: v, label: V }]\nrows: [{ n: x, v: 1 }]\n',
  'd.chart': 'title: D\nalt: A\ncolumns: [{ key: v, label: V }]\nrows: [{ v: 1 }]\n',
  'data/facts.yaml': '- { id: first, source: a, checked: primary }\n',
  'references.bib': '@misc{a, title = {Source A}, url = {https://example.org/a}}\n@misc{b, title = {B}}',
});

afterAll(temp.remove);

test('claims lists every claim with its place, its sources and the facts it may rest on', async () => {
  const { code, stdout } = await runVault(['claims', '--vault', folder]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'A.md:5:1 source\n    It was 0.\n    [1] Source A https://example.org/a\n    facts: first\n',
  );
  expect(stdout).toContain('A.md:9:5 none\n    In 1999.\n');
  expect(stdout).toContain('B.md:4:1 none\n    Nobody says why 42.\n');
});

test('a seed draws the same claims again, another seed others, each once', async () => {
  const draw = async (seed: string): Promise<string[]> => {
    const { stdout } = await runVault([
      'claims',
      '--vault',
      folder,
      '--sample',
      '20',
      '--seed',
      seed,
      '--json',
    ]);
    return (JSON.parse(stdout) as { text: string; support: string }[]).map(
      ({ text, support }) => `${support} ${text}`,
    );
  };
  const [first, again, other] = [await draw('7'), await draw('7'), await draw('8')];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(new Set(first).size).toBe(20);
  expect(first.filter((claim) => !claim.startsWith('source It was'))).toEqual([]);
});

test('stats counts by unit', async () => {
  const { stdout } = await runVault(['stats', '--vault', folder, '--units', '--json']);
  expect(JSON.parse(stdout)).toMatchObject([
    { unit: 'One', bites: 1, claims: 31, uncited: 1, sources: 1, figures: 0, tables: 0, cards: 1 },
    { unit: 'Two', bites: 0, claims: 1, uncited: 1, sources: 1, figures: 1, tables: 1, cards: 0 },
    { unit: 'all', bites: 1, claims: 32, uncited: 2, sources: 2, figures: 1, tables: 1, cards: 1 },
  ]);
  const table = await runVault(['stats', '--vault', folder, '--units']);
  expect(table.stdout).toMatch(/^unit +bites +words +claims +uncited/u);
});

test.for([['--sample', 'many'], ['--seed', '-1'], ['--units']] as const)(
  '%j is no option of claims',
  async (args) => {
    const { code, stderr } = await runVault(['claims', '--vault', folder, ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^vault: /u);
  },
);
