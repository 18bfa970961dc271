import { runNode, type Ended } from './run.ts';

export interface BuildOptions {
  readonly vault: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly base?: string;
}

/** Runs a real `astro build` of a vault, as `npm run build` does. */
export function buildVaultSite({ vault, outDir, cacheDir, base }: BuildOptions): Promise<Ended> {
  return runNode(
    [...astro, 'build', '--outDir', outDir, ...(base === undefined ? [] : ['--base', base])],
    { env: { VAULT_DIR: vault, VAULT_CACHE_DIR: cacheDir } },
  );
}

/** What the npm scripts call. */
export const astro = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs'] as const;
