import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { project } from '../support/dist.ts';
import { runVault } from '../support/cli.ts';
import type { Ended } from '../support/run.ts';

const vault = join(project, 'tests/fixtures/vaults/hard');
const line =
  /^(?<path>[^:\n]+):(?<line>\d+):(?<column>\d+) (?<severity>error|warning|info) (?<rule>[a-z-]+) (?<message>\S.*)$/u;

/** Rules that the vault of hard cases breaks, by file. */
const faults = [
  ['Broken yaml.md', 'error', 'broken-yaml'],
  ['Unended properties.md', 'error', 'broken-yaml'],
  ['Unclosed fence.md', 'warning', 'unclosed-fence'],
  ['Links to nothing.md', 'warning', 'broken-link'],
  ['Links to nothing.md', 'warning', 'broken-heading'],
  ['Links to nothing.md', 'warning', 'missing-attachment'],
  ['two/Beside a twin.md', 'warning', 'ambiguous-link'],
  ['a-b.md', 'warning', 'duplicate-slug'],
  ['Ring one.md', 'warning', 'embed-cycle'],
  ['Ring of itself.md', 'warning', 'embed-cycle'],
  ['Evil.md', 'warning', 'html-removed'],
] as const;

let text: Ended;

beforeAll(async () => {
  text = await runVault(['check', '--vault', vault]);
});

test('text: each finding is path:line:column severity rule message, and a count ends it', () => {
  const [count, ...findings] = text.stdout.trimEnd().split('\n').reverse();
  expect(findings.filter((finding) => !line.test(finding))).toEqual([]);
  const errors = findings.filter((finding) => line.exec(finding)?.groups?.severity === 'error').length;
  const warnings = findings.filter((finding) => line.exec(finding)?.groups?.severity === 'warning').length;
  expect(count).toBe(`20 notes, ${errors} errors, ${warnings} warnings`);
  expect(text.code).toBe(1);
  expect(text.stderr).toBe('');
});

test.for(faults)('%s: %s %s', ([path, severity, rule]) => {
  const found = text.stdout.split('\n').map((finding) => line.exec(finding)?.groups);
  expect(found).toContainEqual(expect.objectContaining({ path, severity, rule }));
});

test('a finding stands where the fault is, and says what would be right', () => {
  expect(text.stdout).toContain('Links to nothing.md:5:1 warning missing-attachment');
  expect(text.stdout).toContain('Links to nothing.md:1:38 warning broken-heading');
  expect(text.stdout).toMatch(/^Evil\.md:1:13 warning html-removed <script>/mu);
  expect(text.stdout).toMatch(/^Evil\.md:3:1 warning html-removed <iframe>/mu);
  expect(text.stdout).toMatch(/ambiguous-link .* → \[\[two\/Twin\]\]$/mu);
});

test('json: the same findings as an array', async () => {
  const { code, stdout } = await runVault(['check', '--vault', vault, '--format', 'json']);
  const found = JSON.parse(stdout) as Record<string, string | number>[];
  expect(code).toBe(1);
  expect(found).toHaveLength(text.stdout.trimEnd().split('\n').length - 1);
  for (const { path, line: row, column, severity, rule, message } of found)
    expect(text.stdout).toContain(`${path}:${row}:${column} ${severity} ${rule} ${message}`);
});

test('github: one workflow command a finding, with its file and place', async () => {
  const { code, stdout } = await runVault(['check', '--vault', vault, '--format', 'github']);
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines).toHaveLength(text.stdout.trimEnd().split('\n').length - 1);
  const command = /^::(?:error|warning|notice) file=[^,:]+,line=\d+,col=\d+(?:,title=[^,:]+)?::\S.*$/u;
  expect(lines.filter((each) => !command.test(each))).toEqual([]);
});
