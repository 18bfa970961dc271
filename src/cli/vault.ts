import { VaultError } from '../vault/read.ts';
import { claims } from './claims.ts';
import { check } from './check.ts';
import { readOptions, UsageError } from './options.ts';
import { resolve } from './resolve.ts';
import { stats } from './stats.ts';

const commands = { check, claims, resolve, stats } as const;

const usage = `Usage: npm run vault -- COMMAND [options]

  check [--format text|json|github|sarif] [--strict] [--fix]
      Every finding as path:line:column severity rule message → what would be right.
      Exit 1 on errors, with --strict on warnings too. With --fix those that can mean one thing only are mended in
      place, nothing else in a file changes, and the rest is told. docs/rules.md explains every rule.
  resolve --from NOTE.md '[[link]]' [--json] [--context WHERE]
  resolve --stdin
      What a link, embed or relative Markdown link means where it stands. With --stdin one JSON object
      {"from", "link", "context"?} a line in, one result a line out.
  stats [--units] [--json]
      Notes, words, links, broken ones, embeds, citations, claims, cards, attachments; with --units a table by unit.
  claims [--sample N] [--seed S] [--json]
      Every figure, date, price and comparison with its place and its sources; with --sample N of them drawn by a
      seed, to be checked by hand.

  --vault DIR   the vault's folder (default: VAULT_DIR, else content)
  --help        this text
`;

/** Runs the command line; returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || rest.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    if (!Object.hasOwn(commands, name))
      throw new UsageError(name === '' ? 'a command is missing' : `there is no command ${name}`);
    return await commands[name as keyof typeof commands](readOptions(name as keyof typeof commands, rest));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof VaultError)) throw error;
    process.stderr.write(`vault: ${error.message}\n${error instanceof UsageError ? `\n${usage}` : ''}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
