import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { project } from '../../support/dist.ts';
import { cleanEnv } from '../../support/run.ts';
import { endedCpuMs } from './process-tree.ts';
import { watchProcess } from './watch-process.ts';

/** What a command took, with all the processes that it started. */
export interface Cost {
  /** By the clock on the wall. */
  readonly ms: number;
  /** User and system time. */
  readonly cpuMs: number;
  /** The most memory that all held at once. */
  readonly peakBytes: number;
}

/** Runs a script of the project under this Node; nothing else may be started meanwhile. @throws with its words if it fails. */
export async function costOf(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Cost & { readonly stdout: string }> {
  const before = endedCpuMs();
  const started = performance.now();
  const child = spawn(execPath, args, {
    cwd: project,
    env: cleanEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = watchProcess(child.pid ?? 0);
  const ending = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ending]);
  const ms = performance.now() - started;
  const { peakBytes, cpuMs } = stop();
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${stdout}${stderr}`);
  return { ms, cpuMs: Math.max(cpuMs, endedCpuMs() - before), peakBytes, stdout };
}
