import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { env, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { lastCommit } from '../vault/changes.ts';
import { vaultFolder } from '../vault/location.ts';
import { stampsOf } from './up-to-date/stamps.ts';

/** What the project's own files are: a change in one of them asks for a build. */
const sources = ['src', 'public', 'astro.config.mjs', 'astro.env', 'package.json', 'package-lock.json'];
const settings = ['SITE_URL', 'SITE_REPOSITORY', 'VAULT_DIR', 'VAULT_CACHE_DIR', 'NODE_OPTIONS'];

/**
 * Ends a build before it has begun when nothing has changed since the last one: neither the vault nor the code nor the
 * site itself. `--force` builds all the same. Two integrations, one to stand before all others and one after.
 */
export function upToDate(): readonly [AstroIntegration, AstroIntegration] {
  let file = '';
  let before = '';
  let target = '';
  const first: AstroIntegration = {
    name: 'up-to-date',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir);
        const name = `built-${hash('sha256', target).slice(0, 12)}`;
        file = join(fileURLToPath(config.cacheDir), name);
        before = await inputs(config);
        const isAsked = process.argv.includes('--force') || env.VAULT_REPORT !== undefined;
        const last = isAsked ? undefined : read(file);
        if (last?.startsWith(before) && last === before + stampsOf([target])) {
          const shown = relative(process.cwd(), target);
          logger.info(
            `nothing has changed since the last build: ${shown} is as it was (--force builds anew)`,
          );
          process.exit(0);
        }
        rmSync(file, { force: true });
      },
    },
  };
  const last: AstroIntegration = {
    name: 'up-to-date-end',
    hooks: {
      'astro:build:done': () => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, before + stampsOf([target]));
      },
    },
  };
  return [first, last];
}

/** Digest of all that a build of a vault takes in. */
async function inputs({ root, cacheDir }: AstroConfig): Promise<string> {
  const folder = fileURLToPath(root);
  const vault = await realpath(vaultFolder(folder)).catch(() => folder);
  const stamps = stampsOf([vault, ...sources.map((name) => join(folder, name))]);
  const given = settings.map((name) => env[name] ?? '');
  const here = [fileURLToPath(cacheDir), version, process.argv.slice(2)];
  return hash('sha256', JSON.stringify([stamps, given, here, await lastCommit(vault)]));
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
