import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { VaultDiagnostic } from '../../src/vault/lint/rule.ts';
import { readCompileOptions } from '../../src/vault/settings.ts';
import { place } from './fixture-vault.ts';
import { faultsOf } from './sound.ts';

const root = join(import.meta.dirname, '../fixtures/syntax');
const fixtures = readdirSync(root).sort();

/** One folder a case: `UPDATE=1 npx vitest run` writes what the compiler makes of it; read it before you keep it. */
describe.for(fixtures)('%s', (name) => {
  const folder = join(root, name);
  const format = existsSync(join(folder, 'input.mdx')) ? 'mdx' : 'md';

  test('is what a reader should see', async () => {
    const { linked, note, findings } = await place(
      readFileSync(join(folder, `input.${format}`), 'utf8'),
      `notes/Input.${format}`,
      // A fixture may be a vault with settings of its own.
      await readCompileOptions(folder),
    );
    const html = linked.html.trimEnd();
    const output = `${[html, ...findings.map(comment)].join('\n')}\n`;
    const file = join(folder, 'output.html');
    if (process.env.UPDATE === '1') writeFileSync(file, output);
    expect(output).toBe(readFileSync(file, 'utf8'));
    expect(
      faultsOf(
        html,
        note.headings.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});

function comment({ line, column, severity, rule, message, suggestion }: VaultDiagnostic): string {
  const right = suggestion === undefined ? '' : ` → ${suggestion}`;
  const text = `${String(line)}:${String(column)} ${severity} ${rule} ${message}${right}`;
  return `<!-- diagnostics: ${text.replaceAll('--', '- -')} -->`;
}
