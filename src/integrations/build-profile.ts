import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { beginPhase, measurePhases } from '../vault/phase.ts';

/** Ends a build with the seconds that each of its phases took; `BUILD_PROFILE=file.json` writes them down. To stand last. */
export function buildProfile(): AstroIntegration {
  return {
    name: 'build-profile',
    hooks: {
      'astro:build:start': () => beginPhase('bundle'),
      'astro:build:done': async ({ logger }) => {
        const phases = measurePhases();
        logger.info(phases.map(({ name, ms }) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', '));
        const file = process.env.BUILD_PROFILE;
        if (file) await writeFile(file, `${JSON.stringify({ phases }, undefined, 2)}\n`);
      },
    },
  };
}
