import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { VaultPath } from '../compile/path.ts';
import { diskPath, type DiskFile } from './read.ts';

const run = promisify(execFile);

/** The day each file last changed, as `YYYY-MM-DD`: its last commit's, else the file's own. */
export async function lastChanges(
  root: string,
  files: readonly DiskFile[],
): Promise<ReadonlyMap<VaultPath, string>> {
  const committed = await commitDays(root);
  const changed = new Map<VaultPath, string>();
  await Promise.all(
    files.map(async ({ path, file }) => {
      const day = committed.get(diskPath(root, file)) ?? (await stat(file)).mtime.toISOString().slice(0, 10);
      changed.set(path, day);
    }),
  );
  return changed;
}

/** Last commit's day by path relative to the vault; empty outside a repository, and where git is missing. */
async function commitDays(root: string): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  const args = [
    '-c',
    'core.quotePath=false',
    'log',
    '--format=%x00%cs',
    '--name-only',
    '--relative',
    '--',
    '.',
  ];
  const log = await run('git', args, { cwd: root, maxBuffer: 1 << 28 }).catch(() => undefined);
  for (const commit of log?.stdout.split('\0') ?? []) {
    const [day = '', ...names] = commit.split('\n');
    for (const name of names) if (name !== '' && !days.has(name)) days.set(name, day);
  }
  return days;
}
