import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxVaultPlugins } from './src/compile/mdx.ts';
import { atomicOutput } from './src/integrations/atomic-output.ts';
import { buildProfile } from './src/integrations/build-profile.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { leanHeap } from './src/integrations/lean-heap.ts';
import { nativeModules } from './src/integrations/native-modules.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { publicationReport } from './src/integrations/publication-report.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { soundCache } from './src/integrations/sound-cache.ts';
import { upToDate } from './src/integrations/up-to-date.ts';
import { vaultWatcher } from './src/integrations/vault-watcher.ts';
import { site } from './src/site/config.ts';
import { cacheFolder } from './src/vault/location.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const [unlessUpToDate, rememberBuild] = upToDate();
const plugins = mdxVaultPlugins(fileURLToPath(new URL('content', import.meta.url)));

export default defineConfig({
  // Absolute URLs (canonical links) are written where the address is known.
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  trailingSlash: 'always',
  cacheDir: cacheFolder(root),
  devToolbar: { enabled: false },
  logger: { entrypoint: new URL('src/integrations/build-log.ts', import.meta.url) },
  // While one page is written to the disk others are made.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ ...plugins, smartypants: false, gfm: false, remarkRehype: { clobberPrefix: '' } }),
  },
  integrations: [
    unlessUpToDate,
    leanHeap(),
    mdx(),
    nativeModules(),
    plainImports(),
    vaultWatcher(),
    soundCache(),
    searchIndex({ language: site.lang }),
    publicationReport(),
    keptPages({ except: ['pagefind'] }),
    atomicOutput(),
    rememberBuild,
    buildProfile(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "media-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    server: {
      watch: {
        ignored: [
          // Written with every load, though the vault's pictures are none of Astro's: open pages would be loaded anew.
          '**/.astro/content-assets.mjs',
          '**/.cache/**',
          '**/dist/**',
          '**/.*.next-*/**',
          '**/.*.last/**',
          '**/tests/**',
          '**/test-results/**',
          '**/.git/**',
        ],
      },
    },
  },
});
