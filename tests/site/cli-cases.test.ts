import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runVault } from '../support/cli.ts';
import { readCases, type LinkCase } from '../support/resolve-cases.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const compared = [
  'target',
  'anchor',
  'display',
  'embed',
  'width',
  'height',
  'alt',
  'literal',
  'hidden',
] as const;
const temp = makeTempFolder();
const cases = readCases();
const answers = new Map<LinkCase, Readonly<Record<string, unknown>>>();

/** One process for all cases of one vault, a few at a time. */
beforeAll(async () => {
  const vaults = Map.groupBy(cases, ({ vaultFiles, contents = {} }) =>
    JSON.stringify([vaultFiles, contents]),
  );
  const waiting = [...vaults.values()].entries();
  const worker = async (): Promise<void> => {
    for (const [n, group] of waiting) await ask(join(temp.path, String(n)), group);
  };
  await Promise.all([worker(), worker()]);
});

afterAll(temp.remove);

async function ask(vault: string, group: readonly LinkCase[]): Promise<void> {
  const { vaultFiles = [], contents = {} } = group[0] ?? {};
  writeFiles(vault, { ...Object.fromEntries(vaultFiles.map((file) => [file, ''])), ...contents });
  const input = group.map(({ from, link, context }) => JSON.stringify({ from, link, context })).join('\n');
  const { stdout } = await runVault(['resolve', '--vault', vault, '--stdin'], { input });
  const lines = stdout.trimEnd().split('\n');
  group.forEach((each, n) => answers.set(each, JSON.parse(lines[n] ?? '{}')));
}

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(70);
});

test.for(cases)('$id $link: $why', (each) => {
  const answer = answers.get(each) ?? {};
  for (const name of compared) {
    const wanted = each.expect[name];
    if (wanted !== undefined) expect([wanted].flat().map(trimmed), name).toContain(trimmed(answer[name]));
  }
  if (each.expect.literalOrSafe) expect(answer.href).toBeNull();
});

/** A heading is compared without the blanks around its words. */
function trimmed(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('heading:')
    ? value.replace(/^heading:\s*|\s*$/gu, (blank) => blank.trim())
    : value;
}
