import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { standIn } from './native-modules/stand-in.ts';

/** What neither knows Astro nor is sent to a browser as it stands. */
const folders = ['bibliography', 'compile', 'figure', 'link', 'map', 'markdown', 'study', 'vault'];

/** Of this process: Node does not load a module anew, whichever server asks for it. */
let isChanged = false;

/**
 * Has Node load the modules of the compiler and the vault, some three hundred, where Vite would transform one by one
 * what Node has compiled and kept. In dev, once one of them is changed, Vite has them all, so that changes are seen.
 */
export function nativeModules(): AstroIntegration {
  let root = '';
  const isOurs = (id: string): boolean =>
    id.endsWith('.ts') && folders.some((folder) => id.startsWith(root + folder + sep));
  return {
    name: 'native-modules',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.srcDir);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'native-modules',
                enforce: 'pre',
                async load(id) {
                  const file = id.replaceAll('/', sep);
                  if (isChanged || this.environment.config.consumer === 'client' || !isOurs(file))
                    return null;
                  return standIn(pathToFileURL(file).href);
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => {
          if (isChanged || !isOurs(path)) return;
          isChanged = true;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
