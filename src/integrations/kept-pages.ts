import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { beginPhase } from '../vault/phase.ts';
import { spareOf } from './atomic-output/staging.ts';
import { assetsVersion, codeVersion } from './kept-pages/code-version.ts';
import { countFiles } from './kept-pages/count-files.ts';
import { goOn } from './kept-pages/go-on.ts';
import { readLedger, writeLedger, type KeptLedger, type Ledger } from './kept-pages/ledger.ts';
import { digestOf, giveUp, type Sites } from './kept-pages/take-over.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Settings of {@link keptPages}. */
export interface KeptPagesOptions {
  /** Names in the site's folder that another integration brings up to date. */
  readonly except: readonly string[];
}

/**
 * Takes files that nothing has changed over from the site that was published last: those whose `cacheKey` and code are
 * what they were, and whose bytes are still what was written. Astro is not told of them. To stand before the integration
 * that moves the output.
 */
export function keptPages({ except }: KeptPagesOptions): AstroIntegration {
  let target: string | undefined;
  let build: Build | undefined;
  let assets = '';
  let keyed: ReadonlyMap<string, string> = new Map();
  const taken: Ledger = new Map();
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir);
        // The folder is empty, or holds what can stay.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        if (target !== undefined) build = begin(config, target, except);
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        if (!build) return;
        const { sites, last } = build;
        const there = await build.there;
        const progress = countFiles();
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async render(...args) {
            const response = await prerenderer.render(...args);
            progress.step();
            return response;
          },
          async getStaticPaths() {
            beginPhase('pages');
            const paths = await prerenderer.getStaticPaths();
            keyed = keyedFiles(paths);
            assets = assetsVersion(join(sites.next, '_astro'));
            for (const path of there) {
              const entry = last.ledger.get(path);
              const isSame = assets === last.assets && entry?.key === keyed.get(path);
              if (entry && isSame) taken.set(path, entry);
              else giveUp(sites, path);
            }
            if (taken.size > 0)
              logger.info(`${String(taken.size)} of ${String(paths.length)} files are as they were`);
            const left = pagesFirst(paths.filter((path) => !taken.has(fileOf(path))));
            progress.begin(left.length);
            return left;
          },
        }));
      },
      'astro:build:done': () => {
        if (!build) return;
        const ledger = new Map([...taken, ...madeFiles(keyed, taken, build)]);
        writeLedger(build.file, build.version, { assets, ledger });
      },
    },
  };
}

/** What a build begins with. */
interface Build {
  readonly sites: Sites;
  readonly publicDir: string;
  /** Where the ledger is kept. */
  readonly file: string;
  readonly version: string;
  readonly last: KeptLedger;
  /** Paths of the last site's files that the next one has, though some may be given up again. */
  readonly there: Promise<readonly string[]>;
}

function begin(config: AstroConfig, target: string, except: readonly string[]): Build {
  const cache = fileURLToPath(config.cacheDir);
  const sites = { last: target, next: fileURLToPath(config.outDir) };
  const file = join(cache, `pages-${hash('sha256', target).slice(0, 12)}.json`);
  const version = codeVersion(fileURLToPath(config.root), JSON.stringify([config.site, config.base]));
  const last = readLedger(file, version);
  const publicDir = fileURLToPath(config.publicDir);
  const there = goOn({ sites, spare: spareOf(target, cache), publicDir, except }, last.ledger);
  // What goes wrong is told where it is waited for.
  there.catch(() => undefined);
  return { sites, publicDir, file, version, last, there };
}

/** What was made of what is keyed, and not taken over. Where a public file has the name, that stands there instead. */
function madeFiles(keyed: ReadonlyMap<string, string>, taken: Ledger, { sites, publicDir }: Build): Ledger {
  const made: Ledger = new Map();
  for (const [path, key] of keyed) {
    if (taken.has(path) || existsSync(join(publicDir, path))) continue;
    const digest = digestOf(join(sites.next, path));
    if (digest !== undefined) made.set(path, { key, digest });
  }
  return made;
}

/** Keys by the file that a path is written to; of two paths that want one file, neither. */
function keyedFiles(paths: readonly Path[]): Map<string, string> {
  const wanted = Map.groupBy(paths, fileOf);
  return new Map(
    [...wanted].flatMap(([file, [path, ...others]]) =>
      path?.cacheKey === undefined || others.length > 0 ? [] : [[file, hash('sha256', path.cacheKey)]],
    ),
  );
}

/** Pages are read for the search while other files are being made. */
function pagesFirst(paths: readonly Path[]): Path[] {
  const [pages, others] = [true, false].map((isPage) =>
    paths.filter(({ route }) => (route.type === 'page') === isPage),
  );
  return [...(pages ?? []), ...(others ?? [])];
}

/** The file of a path, below the site's folder. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/+|\/+$/gu, '');
  return route.type === 'page' ? join(path, 'index.html') : join(path);
}
