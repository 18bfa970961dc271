import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { project } from '../support/dist.ts';
import { runVault } from '../support/cli.ts';

const vault = join(project, 'tests/fixtures/vaults/hard');

/** The part of SARIF 2.1.0 that code scanning asks for. */
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      columnKind: z.literal('utf16CodeUnits'),
      tool: z.strictObject({
        driver: z.object({ name: z.string().min(1), rules: z.array(z.object({ id: z.string().min(1) })) }),
      }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int().nonnegative(),
          level: z.enum(['error', 'warning', 'note']),
          message: z.object({ text: z.string().min(1) }),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string().regex(/^[^\s\\]+$/u) }),
                region: z.object({ startLine: z.int().positive(), startColumn: z.int().positive() }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
});

test('sarif: a log of version 2.1.0 with every rule and every place', async () => {
  const { code, stdout } = await runVault(['check', '--vault', vault, '--format', 'sarif']);
  const [{ tool, results }] = log.parse(JSON.parse(stdout)).runs;
  const ids = tool.driver.rules.map(({ id }) => id);
  expect(code).toBe(1);
  expect(results.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  const uris = results.map(({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri);
  expect(uris.map(decodeURI)).toContain(join(vault, 'Broken yaml.md').replaceAll('\\', '/'));
});
