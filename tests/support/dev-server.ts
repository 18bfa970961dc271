import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { execPath } from 'node:process';
import { astro } from './build.ts';
import { project } from './dist.ts';
import { cleanEnv } from './run.ts';

export interface DevServer {
  /** Address of home, with the slash at its end. */
  readonly url: string;
  /** Text of the page at a path without leading slash; null when there is no such page. */
  read(path: string): Promise<string | null>;
  stop(): Promise<void>;
}

/** Starts `astro dev` on a vault and a free port. @throws with what it said when it ends before it answers. */
export async function startDev(vault: string, cacheDir: string): Promise<DevServer> {
  const port = await freePort();
  const args = [...astro, 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(execPath, args, {
    cwd: project,
    env: cleanEnv({ VAULT_DIR: vault, VAULT_CACHE_DIR: cacheDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const url = `http://127.0.0.1:${port}/`;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const closed = once(child, 'close');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  const read = async (path: string): Promise<string | null> => {
    const response = await fetch(url + path);
    return response.status === 404 ? null : response.text();
  };
  for (let tries = 0; tries < 400; tries++) {
    if (child.exitCode !== null) throw new Error(`astro dev ended: ${said}`);
    if (await read('').then(Boolean, () => false)) return { url, read, stop };
    await new Promise((wake) => setTimeout(wake, 150));
  }
  await stop();
  throw new Error(`astro dev does not answer: ${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
