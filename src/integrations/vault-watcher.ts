import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { vaultFolder } from '../vault/location.ts';
import { loadedVersion } from '../vault/notes/handed-over.ts';
import { listVault, VaultError, vaultRoot } from '../vault/read.ts';
import { FolderWatch } from './vault-watcher/folder-watch.ts';
import { renewPages } from './vault-watcher/renew-pages.ts';

/** Milliseconds without another change: editors write a file in several steps. */
const pause = 30;

/** Where Obsidian notes which panes are open, with every click. */
const workspace = /^workspace.*\.json$/u;

/** Of this process: Astro makes integrations anew when its settings are saved, and does not tell the old ones. */
let watch: FolderWatch | undefined;

/** Refuses a vault that is not there; in dev, loads the vault again when something in it changes, and shows the pages anew. */
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
        folder = vaultFolder(fileURLToPath(config.root));
      },
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        const watchFolders = async (): Promise<void> => {
          // No notes lie among Obsidian's settings, but some of them count.
          watch?.set([...(await listVault(folder)).folders, join(folder, '.obsidian')]);
        };
        const load = async (): Promise<void> => {
          // Before the vault is read: what changes after that is told of.
          await watchFolders();
          const before = loadedVersion();
          await refreshContent?.({ loaders: ['vault', 'library'] });
          if (loadedVersion() !== before) renewPages(server);
        };
        const changed = (): void => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            load().catch((error: unknown) => {
              logger.error(String(error));
            });
          }, pause);
        };
        watch?.close();
        watch = new FolderWatch((name) => {
          if (!workspace.test(name)) changed();
        });
        await watchFolders();
        // Where the system cannot watch folders, Vite's watcher may, and can be told to ask for changes.
        if (watch.isPartial)
          logger.warn('not every folder can be watched: some changes may show only after a restart');
        if (watch.isPartial || process.env.CHOKIDAR_USEPOLLING) server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder + sep)) changed();
        });
      },
      'astro:server:done': () => {
        watch?.close();
      },
    },
  };
}
