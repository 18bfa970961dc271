import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { sarif } from '../../src/cli/reporters/sarif.ts';
import { catalogue } from '../../src/vault/lint/catalogue.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { vaultOf } from './vault-of.ts';

const file = join(import.meta.dirname, '../fixtures/sarif/sarif-2.1.0-rtm.5.json');
// Zod takes a reference for a whole URL: of references the characters are checked.
const reference = String.raw`"pattern": "^(?:[\\w.~:/?#@!$&'()*+,;=-]|%[\\dA-Fa-f]{2})*$"`;

/** The schema of SARIF 2.1.0, as the test tools of its makers carry it (npm: @microsoft/jest-sarif, MIT). */
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(file, 'utf8').replaceAll('"format": "uri-reference"', () => reference)),
);

interface Log {
  runs: {
    tool: { driver: { rules: { id: string; helpUri: string }[] } };
    results: { ruleId: string; ruleIndex: number; locations: unknown[]; [name: string]: unknown }[];
  }[];
}

async function log(folder = 'content'): Promise<Log> {
  const vault = await vaultOf({
    'a b#c?.md': '[[gone]] ![[p.png]]\n\n![[t.base]]',
    'p.png': '',
    't.base': '',
    'x.md': '---\na: "\n---\n',
    'references.bib': '@misc{a, title = {A}}\n@misc{a, title = {A}}',
  });
  return JSON.parse(sarif(checkVault(vault), { folder, notes: 2 })) as Log;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a log is valid by the schema of SARIF 2.1.0, with findings and without', async () => {
  for (const each of [await log(), await log('/abs/path with blanks')])
    expect(schema.safeParse(each).error).toBeUndefined();
  expect(schema.safeParse(JSON.parse(sarif([], { folder: 'x', notes: 0 }))).error).toBeUndefined();
});

test('the schema would find a fault', async () => {
  const change = async (make: (each: Log) => void): Promise<boolean> => {
    const each = await log();
    make(each);
    return schema.safeParse(each).success;
  };
  expect(await change(() => undefined)).toBe(true);
  expect(await change(({ runs }) => Object.assign(runs[0]!.results[0]!, { level: 'bad' }))).toBe(false);
  expect(await change(({ runs }) => Object.assign(runs[0]!.results[0]!, { ruleIndex: 'one' }))).toBe(false);
  expect(await change(({ runs }) => Object.assign(runs[0]!.results[0]!, { surplus: 1 }))).toBe(false);
  expect(
    await change(({ runs }) => Object.assign(runs[0]!.tool.driver.rules[0]!, { helpUri: 'no uri' })),
  ).toBe(false);
  expect(await change((each) => Object.assign(each, { runs: undefined }))).toBe(false);
  const uri = { physicalLocation: { artifactLocation: { uri: 'a b' } } };
  expect(await change(({ runs }) => Object.assign(runs[0]!.results[0]!, { locations: [uri] }))).toBe(false);
});

test('every rule is listed with the section that explains it, and results point at their rules', async () => {
  vi.stubEnv('SITE_REPOSITORY', 'https://github.com/you/notes/');
  const [run] = (await log()).runs;
  const rules = run!.tool.driver.rules;
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(catalogue).sort());
  for (const { id, helpUri } of rules)
    expect(helpUri).toBe(`https://github.com/you/notes/blob/HEAD/docs/rules.md#${id}`);
  expect(run!.results.length).toBeGreaterThan(4);
  for (const { ruleId, ruleIndex } of run!.results) expect(rules[ruleIndex]!.id).toBe(ruleId);
});

test('without a repository the page on this disk explains them', async () => {
  vi.stubEnv('SITE_REPOSITORY', '');
  const [run] = (await log()).runs;
  const { helpUri } = run!.tool.driver.rules[0]!;
  const page = readFileSync(new URL(helpUri), 'utf8');
  expect(page).toContain(`### ${new URL(helpUri).hash.slice(1)}\n`);
});

test('a file name is a path of a URI, whatever signs it has', async () => {
  const [run] = (await log()).runs;
  expect(JSON.stringify(run!.results)).toContain('"uri":"content/a%20b%23c%3F.md"');
});
