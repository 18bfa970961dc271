import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { astro } from '../../support/build.ts';
import { costOf, type Cost } from './cost.ts';
import { readPhases, type Phases } from './phases.ts';

/** Where a vault is built: what stands in these folders belongs to the bench alone. */
export interface Place {
  readonly vault: string;
  readonly cache: string;
  /** Inside the project: Astro keeps what is half made of other folders in one place. */
  readonly out: string;
}

/** One build. */
export interface Build extends Cost {
  readonly phases: Phases;
}

/** Folders of a vault below one of the project's. */
export function placeIn(folder: string): Place {
  return { vault: join(folder, 'vault'), cache: join(folder, 'cache'), out: join(folder, 'dist') };
}

/** Builds as `npm run build` does, with what the builds before it left in the cache. @throws if the build fails. */
export async function build({ vault, cache, out }: Place): Promise<Build> {
  mkdirSync(cache, { recursive: true });
  const profile = `${cache}.profile.json`;
  rmSync(profile, { force: true });
  const { stdout, ...cost } = await costOf([...astro, 'build', '--outDir', out], {
    VAULT_DIR: vault,
    VAULT_CACHE_DIR: cache,
    BUILD_PROFILE: profile,
  });
  return { ...cost, phases: readPhases(profile, stdout) };
}
