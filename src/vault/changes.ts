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

/** Days of last commits by path relative to the vault. */
export interface Commits {
  /** What was checked out when they were read. */
  readonly head: string;
  readonly days: Readonly<Record<string, string>>;
}

/** The day each file last changed, as `YYYY-MM-DD`: its last commit's, else the file's own. */
export async function lastChanges(
  root: string,
  files: readonly DiskFile[],
  { days }: Pick<Commits, 'days'>,
): Promise<ReadonlyMap<VaultPath, string>> {
  const changed = new Map<VaultPath, string>();
  await Promise.all(
    files.map(async ({ path, file }) => {
      const name = diskPath(root, file);
      const day = Object.hasOwn(days, name) ? days[name] : undefined;
      changed.set(path, day ?? (await stat(file)).mtime.toISOString().slice(0, 10));
    }),
  );
  return changed;
}

/** Name of the commit that is checked out; empty outside a repository, and where git is missing. */
export async function lastCommit(root: string): Promise<string> {
  const head = await git(root, ['rev-parse', 'HEAD']);
  return head?.trim() ?? '';
}

/** Reads the days of last commits, unless `known` are those of what is checked out. */
export async function readCommits(root: string, known?: Commits): Promise<Commits> {
  const head = await lastCommit(root);
  if (known?.head === head) return known;
  const options = ['--no-show-signature', '--no-ext-diff', '--no-textconv'];
  const wanted = ['--format=%x00%cs', '--name-only', '--relative', '--', '.'];
  const log = head === '' ? '' : await git(root, ['log', ...options, ...wanted]);
  const days = new Map<string, string>();
  for (const commit of log?.split('\0') ?? []) {
    const [day = '', ...names] = commit.split('\n');
    for (const name of names) if (name !== '' && !days.has(name)) days.set(name, day);
  }
  return { head, days: Object.fromEntries(days) };
}

async function git(cwd: string, command: readonly string[]): Promise<string | undefined> {
  const args = [...quiet.flatMap((setting) => ['-c', setting]), ...command];
  const ran = await run('git', args, { cwd, maxBuffer: 1 << 28, env: { ...env, ...alone } }).catch(
    () => undefined,
  );
  return ran?.stdout;
}
