import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { beginPhase } from '../vault/phase.ts';
import { findIndexedPages } from './search-index/find-pages.ts';
import { openStore } from './search-index/open-store.ts';
import { readEarly, type EarlyReader } from './search-index/read-early.ts';
import { noStore, type SealedStore } from './search-index/sealed-store.ts';
import { serveLastBuild } from './search-index/serve-last-build.ts';
import { writeIndex, type WrittenIndex } from './search-index/write-index.ts';

/** Settings of {@link searchIndex}. */
export interface SearchIndexOptions {
  /** Language of the one index all notes share: a note in another language is still found, without its stemming. */
  readonly language: string;
}

/** Builds the Pagefind index after the site, and serves the last one in `astro dev`. */
export function searchIndex({ language }: SearchIndexOptions): AstroIntegration {
  let site: AstroConfig | undefined;
  let store = noStore;
  let early: EarlyReader | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config;
      },
      'astro:server:setup': ({ server }) => {
        if (site) server.middlewares.use(serveLastBuild(site.base, new URL('pagefind/', site.outDir)));
      },
      'astro:build:start': () => {
        if (!site) return;
        store = storeOf(site, language);
        early = readEarly(fileURLToPath(site.outDir), language, store);
      },
      'astro:build:done': async ({ dir, logger }) => {
        beginPhase('search');
        const started = performance.now();
        const folder = fileURLToPath(new URL('pagefind/', dir));
        const readBefore = (await early?.stop()) ?? 0;
        const pages = findIndexedPages(fileURLToPath(dir));
        const written = await writeIndex(pages, folder, language, store);
        const anew = Math.min(written.anew + readBefore, pages.length);
        logger.info(summary(pages.length, { ...written, anew }, performance.now() - started));
      },
    },
  };
}

function storeOf({ root, cacheDir }: AstroConfig, language: string): SealedStore {
  return openStore(fileURLToPath(root), fileURLToPath(new URL('search/', cacheDir)), language);
}

function summary(pages: number, { anew, bytes, files }: WrittenIndex, milliseconds: number): string {
  const each = pages === 0 ? '' : ` (${(bytes / 1000 / pages).toFixed(1)} kB a page)`;
  const size = `${Math.ceil(bytes / 1000)} kB in ${files} files${each}`;
  return `${pages} pages indexed, ${anew} anew, ${size}, ${(milliseconds / 1000).toFixed(1)} s`;
}
