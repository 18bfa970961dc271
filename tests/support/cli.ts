import { runNode, type Ended, type RunOptions } from './run.ts';

/** Runs `vault …` as `npm run vault -- …` does. */
export function runVault(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runNode(['--env-file=astro.env', 'src/cli/vault.ts', ...args], options);
}
