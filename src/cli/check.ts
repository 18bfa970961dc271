import { loadVault } from '../vault/load.ts';
import { checkVault, fails } from '../vault/lint/check.ts';
import { mendFiles } from './mend.ts';
import { UsageError, type Options } from './options.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import type { Reporter } from './reporters/reporter.ts';
import { sarif } from './reporters/sarif.ts';
import { text } from './reporters/text.ts';

const reporters: Readonly<Record<string, Reporter>> = { text, json, github, sarif };

/** `vault check`: every finding, in the format asked for; with `--fix` those that are left. */
export async function check({ vault: folder, format, strict, fix }: Options): Promise<number> {
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (!reporter)
    throw new UsageError(`there is no format ${format}; there are ${Object.keys(reporters).join(', ')}`);
  let { vault, spelling } = await loadVault(folder);
  let found = checkVault(vault);
  if (fix) {
    const { fixed, files } = await mendFiles(folder, found, spelling);
    process.stderr.write(`${String(fixed)} fixed in ${String(files)} files\n`);
    if (fixed > 0) ({ vault, spelling } = await loadVault(folder));
    found = checkVault(vault);
  }
  process.stdout.write(reporter(found, { folder, notes: vault.notes.size + vault.unpublished.size }));
  return found.some(({ severity }) => fails(severity, strict)) ? 1 : 0;
}
