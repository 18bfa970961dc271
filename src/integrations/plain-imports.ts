import type { AstroIntegration } from 'astro';

const HELPER = /vite\/preload-helper/;

/**
 * Leaves `import()` as it is. Vite's own helper announces the chunks of a chunk before it is run;
 * that is 0.9 kB on every page for something most readers never open.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                load: {
                  filter: { id: HELPER },
                  handler: () => 'export const __vitePreload = (load) => load();',
                },
              },
            ],
          },
        });
      },
    },
  };
}
