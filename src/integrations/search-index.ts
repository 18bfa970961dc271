import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { findIndexedPages } from './search-index/find-pages.ts';
import { serveLastBuild } from './search-index/serve-last-build.ts';
import { writeIndex } from './search-index/write-index.ts';

/** Settings of {@link searchIndex}. */
export interface SearchIndexOptions {
  /** Language of the one index all notes share: a note in another language is still found, without its stemming. */
  readonly language: string;
}

/** Builds the Pagefind index after the site, and serves the last one in `astro dev`. */
export function searchIndex({ language }: SearchIndexOptions): AstroIntegration {
  let site: AstroConfig | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config;
      },
      'astro:server:setup': ({ server }) => {
        if (site) server.middlewares.use(serveLastBuild(site.base, new URL('pagefind/', site.outDir)));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const pages = await findIndexedPages(fileURLToPath(dir));
        const written = await writeIndex(pages, fileURLToPath(new URL('pagefind/', dir)), language);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const kilobytes = Math.ceil(written.bytes / 1000);
        logger.info(`${pages.length} pages indexed, ${kilobytes} kB in ${written.files} files, ${seconds} s`);
      },
    },
  };
}
