import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { chanceOf } from '../bench/generate/chance.ts';
import { generateVault } from '../bench/generate/vault.ts';
import { writeVault } from '../bench/generate/write.ts';
import { author } from './author.ts';
import { astro } from './build.ts';
import { project } from './dist.ts';
import { runNode } from './run.ts';
import { treeOf } from './tree.ts';

async function build(vault: string, out: string, cache: string): Promise<ReturnType<typeof treeOf>> {
  const env = { VAULT_DIR: vault, VAULT_CACHE_DIR: cache };
  const { code, stdout, stderr } = await runNode([...astro, 'build', '--outDir', out], { env });
  expect(code, stdout + stderr).toBe(0);
  return treeOf(out);
}

/**
 * Changes a vault step by step, as authors do, and expects every time that a build that goes on from the last gives the
 * bytes of one that knows nothing.
 */
export async function expectSameBuilds(
  seed: number,
  { notes, steps }: { notes: number; steps: number },
): Promise<void> {
  // Inside the project: Astro keeps what is half made of other folders in one place.
  const folder = join(project, '.cache/tests', `same-${String(seed)}-${String(notes)}`);
  const [vault, kept, clean] = ['vault', 'kept', 'clean'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  rmSync(folder, { recursive: true, force: true });
  try {
    writeVault(generateVault(seed, notes), vault);
    await build(vault, join(kept, 'dist'), join(kept, 'cache'));
    const story: string[] = [];
    for (let step = 1; step <= steps; step++) {
      story.push(author(vault, chanceOf(seed, 'author', step), step));
      rmSync(clean, { recursive: true, force: true });
      const after = await build(vault, join(kept, 'dist'), join(kept, 'cache'));
      expect(after, story.join('\n')).toEqual(await build(vault, join(clean, 'dist'), join(clean, 'cache')));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
