import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publish } from './atomic-output/publish.ts';
import { discard, openStaging, recover, stagingOf, type Staging } from './atomic-output/staging.ts';

/**
 * Builds into a folder beside the output and gives it the output's name once all is there: a build that fails, or is
 * killed, leaves the last good site as it was. To be the last of the integrations, whose files it publishes.
 */
export function atomicOutput(): AstroIntegration {
  let staging: Staging | undefined;
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build' && command !== 'preview') return;
        const places = await stagingOf(fileURLToPath(config.outDir), fileURLToPath(config.cacheDir));
        await recover(places);
        if (command === 'preview') return;
        await openStaging(places);
        staging = places;
        process.once('exit', () => giveUp(places));
        updateConfig({ outDir: pathToFileURL(places.next + sep) });
      },
      'astro:build:done': async ({ logger }) => {
        if (staging === undefined) return;
        const { target } = staging;
        const how = await publish(staging);
        logger.info(`published to ${shown(target)}`);
        if (how === 'left')
          logger.warn(`${shown(staging.last)}, the site before this one, could not be removed: remove it`);
        if (how === 'copied')
          logger.warn(
            `${shown(target)} could not be renamed: it was emptied and its files copied one by one`,
          );
      },
    },
  };
}

/** A site that was not published is removed, and the author told what stands in its place. */
function giveUp(staging: Staging): void {
  if (!existsSync(staging.next)) return;
  try {
    discard(staging);
  } catch {
    // The next build removes it.
  }
  const folder = shown(staging.target);
  const left = existsSync(staging.target)
    ? `${folder} is as the last build left it`
    : `there is no ${folder}`;
  process.stderr.write(`The site was not published: ${left}.\n`);
}

function shown(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}
