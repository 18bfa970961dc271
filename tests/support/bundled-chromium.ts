import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { arch, env, execPath, platform } from 'node:process';
import { promisify } from 'node:util';
import type { FoundBrowser } from './browser.ts';

const cache = join(import.meta.dirname, '../../.cache');

/**
 * The browser inside the npm package `@sparticuz/chromium`, unpacked once a version into `.cache`; undefined on a
 * platform that the package does not serve. Puts its libraries, and its fonts where the system has no fontconfig,
 * into `process.env`.
 */
export async function unpackChromium(): Promise<FoundBrowser | undefined> {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const version = await packageVersion();
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  env.LD_LIBRARY_PATH = withFolder(join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH);
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  return { executablePath: join(folder, 'chromium'), args: [], from: `@sparticuz/chromium ${version}` };
}

async function packageVersion(): Promise<string> {
  const manifest = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}

/** Unpacks beside the folder and renames, so that a run which is stopped, or a second one, never leaves half a browser. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  await runUnpacker(partial);
  // The package's own file names /tmp/fonts.
  const fonts = join(partial, 'fonts/fonts.conf');
  await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/', `${folder}/`));
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * In a process of its own, because the package takes from the environment where it unpacks (TMPDIR), and whether to
 * unpack the libraries that a bare system lacks (it does on AWS Lambda only, and then changes the environment).
 */
async function runUnpacker(folder: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
}

function withFolder(folder: string, path: string | undefined): string {
  const others = (path ?? '').split(delimiter).filter((other) => other !== '' && other !== folder);
  return [folder, ...others].join(delimiter);
}
