import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { beginPhase } from '../vault/phase.ts';
import { codeVersion } from './kept-pages/code-version.ts';
import { countFiles } from './kept-pages/count-files.ts';
import { readLedger, writeLedger, type Ledger } from './kept-pages/ledger.ts';
import { digestOf, giveUp, takeAll, type Sites } from './kept-pages/take-over.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Takes files that nothing has changed over from the site that was published last: those whose `cacheKey` and code are
 * what they were, and whose bytes are still what was written. Astro is not told of them. To stand before the integration
 * that moves the output.
 */
export function keptPages(): AstroIntegration {
  let sites: Sites = { last: '', next: '' };
  let file = '';
  let root = '';
  let settings = '';
  let keyed: ReadonlyMap<string, string> = new Map();
  let version = '';
  const taken: Ledger = new Map();
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ config }) => {
        sites = { ...sites, last: fileURLToPath(config.outDir) };
      },
      'astro:config:done': ({ config }) => {
        sites = { ...sites, next: fileURLToPath(config.outDir) };
        root = fileURLToPath(config.root);
        settings = JSON.stringify([config.site, config.base]);
        file = fileURLToPath(
          new URL(`pages-${hash('sha256', sites.last).slice(0, 12)}.json`, config.cacheDir),
        );
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
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
            version = codeVersion(root, join(sites.next, '_astro'), settings);
            const ledger = readLedger(file, version);
            const files = [...ledger].map(([path, { digest }]) => [path, digest] as const);
            // All of them while keys are worked out, which takes as long: of most builds nearly all can stay.
            const [there, paths] = await Promise.all([
              takeAll({ sites, files }),
              prerenderer.getStaticPaths(),
            ]);
            keyed = keyedFiles(paths);
            for (const path of there) {
              const entry = ledger.get(path);
              if (entry && entry.key === keyed.get(path)) taken.set(path, entry);
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
        writeLedger(file, version, new Map([...taken, ...madeFiles(keyed, taken, sites.next)]));
      },
    },
  };
}

/** What was made of what is keyed, and not taken over, into the folder `site`. */
function madeFiles(keyed: ReadonlyMap<string, string>, taken: Ledger, site: string): Ledger {
  const made: Ledger = new Map();
  for (const [path, key] of keyed) {
    const digest = taken.has(path) ? undefined : digestOf(join(site, path));
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
  return route.type === 'page' ? join(path, 'index.html') : path;
}
