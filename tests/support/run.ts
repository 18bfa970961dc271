import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { env, execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { project } from './dist.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs a script of the project under this Node, from the project's folder, to its end. */
export async function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = spawn(execPath, args, { cwd: project, env: cleanEnv(options.env) });
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

/** This process's environment without what Vitest, or a person's shell, would change the outcome by. */
export function cleanEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ...extra };
}

const foreign =
  /^(?:VITEST|VITE_|VAULT_)|^(?:BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|NODE_OPTIONS|SITE_URL|SITE_REPOSITORY|FORCE_COLOR)$/u;
