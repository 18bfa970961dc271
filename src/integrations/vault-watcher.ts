import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { vaultFolder } from '../vault/location.ts';
import { VaultError, vaultRoot } from '../vault/read.ts';

/** Refuses a vault that is not there; in dev, loads the vault again when a file in it changes. Astro's own loader watchers die with a restart of the configuration. */
export function vaultWatcher(): AstroIntegration {
  let folder = '';
  return {
    name: 'vault-watcher',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        await vaultRoot(vaultFolder(fileURLToPath(config.root))).catch((error: unknown) => {
          if (!(error instanceof VaultError)) throw error;
          logger.error(error.message);
          process.exit(1);
        });
      },
      'astro:config:done': ({ config }) => {
        folder = vaultFolder(fileURLToPath(config.root)) + sep;
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void refreshContent?.({ loaders: ['vault', 'library'] }), 30);
        });
      },
    },
  };
}
