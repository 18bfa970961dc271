import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './dist.ts';
import { runNode, type Ended } from './run.ts';
import { readSite, type BuiltSite } from './site.ts';
import { writeFiles, type Files } from './temp-vault.ts';

interface BuildOptions {
  readonly vault: string;
  readonly outDir: string;
  readonly cacheDir: string;
  readonly base?: string | undefined;
  readonly repository?: string | undefined;
  /** Further words of the command line. */
  readonly flags?: readonly string[];
}

/** What the npm scripts call. */
export const astro = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs'] as const;

/** Runs a real `astro build` of a vault; what stood in `outDir` stays if it fails. */
export async function buildVaultSite({
  vault,
  outDir,
  cacheDir,
  base,
  repository,
  flags = [],
}: BuildOptions): Promise<Ended> {
  const env = {
    VAULT_DIR: vault,
    VAULT_CACHE_DIR: cacheDir,
    ...(repository !== undefined && { SITE_REPOSITORY: repository }),
  };
  const inside = insideProject(outDir);
  const args = [
    ...astro,
    'build',
    '--outDir',
    inside,
    ...(base === undefined ? [] : ['--base', base]),
    ...flags,
  ];
  const ended = await runNode(args, { env });
  if (ended.code === 0) {
    rmSync(outDir, { recursive: true, force: true });
    cpSync(inside, outDir, { recursive: true });
  }
  rmSync(inside, { recursive: true, force: true });
  return ended;
}

/** A folder of the project for a build: of builds that write elsewhere Astro keeps what is half made in one place, and two at once break each other. */
export function insideProject(outDir: string): string {
  return join(project, '.cache/tests', createHash('sha256').update(outDir).digest('hex').slice(0, 12));
}

/** Builds a copy of `tests/fixtures/vaults/NAME` inside a folder. @throws with Astro's own words if that fails. */
export async function buildFixture(
  name: string,
  folder: string,
  {
    base,
    repository,
    more = {},
  }: Partial<Pick<BuildOptions, 'base' | 'repository'>> & { readonly more?: Files } = {},
): Promise<BuiltSite> {
  const vault = copyFixture(name, folder);
  writeFiles(vault, more);
  const outDir = join(folder, 'out');
  const { code, stdout, stderr } = await buildVaultSite({
    vault,
    outDir,
    cacheDir: join(folder, 'cache'),
    base,
    repository,
  });
  if (code !== 0) throw new Error(`The build ended with ${String(code)}:\n${stdout}${stderr}`);
  return readSite(outDir, base);
}

/** Copies `tests/fixtures/vaults/NAME` into a folder; gives the path of the copy. */
export function copyFixture(name: string, folder: string): string {
  const vault = join(folder, 'vault');
  cpSync(join(project, 'tests/fixtures/vaults', name), vault, { recursive: true });
  return vault;
}
