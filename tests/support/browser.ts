import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { chromium } from 'playwright-core';
import { unpackChromium } from './bundled-chromium.ts';

export interface FoundBrowser {
  /** Undefined: Playwright starts the browser that it downloaded itself. */
  readonly executablePath: string | undefined;
  readonly args: string[];
  /** Where it was found, for a person to read. */
  readonly from: string;
}

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const macApplications = ['Google Chrome', 'Chromium'].flatMap((name) => [
  `/Applications/${name}.app/Contents/MacOS/${name}`,
  join(env.HOME ?? '', `Applications/${name}.app/Contents/MacOS/${name}`),
]);

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, then the system's, then `@sparticuz/chromium` (Linux x64), then Playwright's own
 * download. Sets in `process.env` what the one it found needs, so call it before the launch.
 *
 * @throws if there is none, with what to install.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const found = fromEnvironment() ?? fromSystem() ?? (await unpackChromium()) ?? fromPlaywright();
  if (found) return found;
  throw new Error(
    'No Chromium for the tests. Install Google Chrome or Chromium, or run "npx playwright install chromium", ' +
      'or set CHROMIUM_PATH to the executable of one.',
  );
}

function fromEnvironment(): FoundBrowser | undefined {
  const path = env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (!isExecutable(path)) throw new Error(`CHROMIUM_PATH is not an executable file: ${path}`);
  return { executablePath: path, args: [], from: 'CHROMIUM_PATH' };
}

function fromSystem(): FoundBrowser | undefined {
  const path = systemPaths().find(isExecutable);
  return path === undefined ? undefined : { executablePath: path, args: [], from: path };
}

function fromPlaywright(): FoundBrowser | undefined {
  const isDownloaded = existsSync(chromium.executablePath());
  return isDownloaded ? { executablePath: undefined, args: [], from: "Playwright's download" } : undefined;
}

function systemPaths(): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? windowsPrograms.map((program) => join(root, program)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return platform === 'darwin' ? [...onPath, ...macApplications] : onPath;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
