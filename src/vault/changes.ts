import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { env } from 'node:process';
import { promisify } from 'node:util';
import type { VaultPath } from '../compile/path.ts';
import { diskPath, type DiskFile } from './read.ts';

const run = promisify(execFile);

/** A vault can bring a repository, and a repository's settings can name programs: to verify, to compare, to fetch what is missing. */
const quiet = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'diff.orderFile=/dev/null',
  'log.showSignature=false',
  'gpg.program=false',
  'gpg.ssh.program=false',
  'gpg.x509.program=false',
];
const alone = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0' };

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
    ...quiet.flatMap((setting) => ['-c', setting]),
    'log',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--format=%x00%cs',
    '--name-only',
    '--relative',
    '--',
    '.',
  ];
  const log = await run('git', args, { cwd: root, maxBuffer: 1 << 28, env: { ...env, ...alone } }).catch(
    () => undefined,
  );
  for (const commit of log?.stdout.split('\0') ?? []) {
    const [day = '', ...names] = commit.split('\n');
    for (const name of names) if (name !== '' && !days.has(name)) days.set(name, day);
  }
  return days;
}
