import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropUnsealed, seal } from './sound-cache/seal.ts';

/**
 * References and days of changes that are kept between builds are believed only as they were written. Astro reads what it
 * can of a damaged store, and would publish it.
 */
export function soundCache(): AstroIntegration {
  let file = '';
  return {
    name: 'sound-cache',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'sync') return;
        file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        if (dropUnsealed(file))
          logger.warn('the kept references and days are not as they were written: they are read anew');
        // A build that fails later, and `astro sync`, have written their notes too.
        process.once('exit', () => seal(file));
      },
      // The store is on disk before the first page is made.
      'astro:build:start': () => seal(file),
    },
  };
}
